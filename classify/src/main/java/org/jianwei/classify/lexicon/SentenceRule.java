package org.jianwei.classify.lexicon;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Condition}, ready to be asked. Immutable and thread-safe. */
public final class SentenceRule {

  private final List<BitSet> all;
  private final @Nullable BitSet any;
  private final BitSet none;
  private final List<String> words;
  private final double points;

  /**
   * Prepares a condition.
   *
   * @throws IllegalArgumentException if it names a signal that no file defines
   */
  public SentenceRule(Condition condition, SignalLexicon lexicon) {
    this.all = orNone(condition.all()).stream().map(lexicon::matching).toList();
    this.any = condition.any() == null ? null : union(condition.any(), lexicon);
    this.none = union(orNone(condition.none()), lexicon);
    this.words = orNone(condition.words());
    this.points = condition.points() == null ? 1 : condition.points();
  }

  /** What the condition is worth where it holds. */
  public double points() {
    return points;
  }

  /** Whether it could hold for a sentence of a text that gives no other signals than these. */
  public boolean mayHoldWithin(BitSet signals) {
    for (BitSet wanted : all) {
      if (!wanted.intersects(signals)) {
        return false;
      }
    }
    return any == null || any.intersects(signals);
  }

  /** Whether it holds for a sentence. */
  public boolean holdsFor(Place place) {
    MarkedSentence sentence = place.sentence();
    for (BitSet wanted : all) {
      if (!sentence.givesAny(wanted)) {
        return false;
      }
    }
    return (any == null || sentence.givesAny(any))
        && !sentence.givesAny(none)
        && (words.isEmpty() || holdsWord(place));
  }

  private boolean holdsWord(Place place) {
    for (String word : words) {
      if (place.text().holds(word, place.sentence().span())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> orNone(@Nullable List<String> names) {
    return names == null ? List.of() : names;
  }

  private static BitSet union(List<String> names, SignalLexicon lexicon) {
    BitSet union = new BitSet();
    names.forEach(name -> union.or(lexicon.matching(name)));
    return union;
  }
}
