package org.jianwei.classify.copy;

import java.util.Objects;

/**
 * How two texts are copies of one another.
 *
 * @param rule {@code same-text}, {@code same-title} or {@code same-wording}
 * @param overlap share of the shorter text that is found in the longer one, 0 to 1
 */
public record CopyMatch(String rule, double overlap) {

  /** Checks that there is a rule. */
  public CopyMatch {
    Objects.requireNonNull(rule, "rule");
  }
}
