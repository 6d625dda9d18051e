package org.jianwei.aggregate.fact;

import java.util.stream.Stream;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.TextField;

/**
 * Where the words of a fact stand within the sentence that is quoted for it.
 *
 * @param field title or text
 * @param start offset of the first code point
 * @param end offset after the last code point
 */
record Spot(TextField field, int start, int end) {

  /** Every place in the quote where the words stand; the whole quote where they do not. */
  static Stream<Spot> all(Fact fact) {
    Evidence quote = fact.evidence();
    String words = fact.value();
    if (!quote.quote().contains(words)) {
      return Stream.of(new Spot(quote.field(), quote.start(), quote.end()));
    }
    return Stream.iterate(
            quote.quote().indexOf(words),
            at -> at >= 0,
            at -> quote.quote().indexOf(words, at + words.length()))
        .map(at -> at(quote, words, at));
  }

  /** The last of these places. */
  static Spot last(Fact fact) {
    return all(fact).reduce((one, later) -> later).orElseThrow();
  }

  /** Whether it stands behind {@code from} and begins before {@code other} ends. */
  boolean isWithin(int from, Spot other) {
    return field == other.field && start >= from && end <= other.end;
  }

  private static Spot at(Evidence quote, String words, int index) {
    int start = quote.start() + quote.quote().codePointCount(0, index);
    return new Spot(quote.field(), start, start + words.codePointCount(0, words.length()));
  }
}
