package org.jianwei.contracts.assessment;

import java.util.Objects;

/**
 * One report within a round-up: an article that strings several matters together.
 *
 * @param start offset of its first code point in the text
 * @param end offset after its last code point
 * @param judgement what this part is, judged by itself
 */
public record RoundupItem(int start, int end, Judgement judgement) {

  /** Checks the span. */
  public RoundupItem {
    Objects.requireNonNull(judgement, "judgement");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " is empty");
    }
  }
}
