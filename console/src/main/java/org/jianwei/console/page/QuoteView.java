package org.jianwei.console.page;

import java.util.Map;
import org.jianwei.contracts.assessment.Evidence;

/**
 * A quote as it is shown.
 *
 * @param text the quote
 * @param article number of the quoted article in the list of the page; 0 where it is not there
 * @param field {@code title} or {@code text}
 * @param start offset of its first code point
 * @param end offset after its last code point
 */
public record QuoteView(String text, int article, String field, int start, int end) {

  static QuoteView of(Evidence evidence, Map<String, Integer> numbers) {
    return new QuoteView(
        evidence.quote(),
        numbers.getOrDefault(evidence.articleId(), 0),
        evidence.field().label(),
        evidence.start(),
        evidence.end());
  }
}
