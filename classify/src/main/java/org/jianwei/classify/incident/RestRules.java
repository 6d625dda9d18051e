package org.jianwei.classify.incident;

import org.jianwei.runtime.config.ShippedFile;

/**
 * When texts of an incident rest, in {@code rest.yaml}.
 *
 * @param quietDays days without a further article after which an incident is quiet, at least 1
 * @param quietTexts texts of a quiet incident that go on being compared, at least 1
 * @param textsMax texts of any incident that are compared, at least as many
 */
public record RestRules(int quietDays, int quietTexts, int textsMax) {

  private static final String SHIPPED = "rest.yaml";

  /** Checks the bounds. */
  public RestRules {
    if (quietDays < 1 || quietTexts < 1 || textsMax < quietTexts) {
      throw new IllegalArgumentException(
          "quiet_days and quiet_texts must be at least 1, and texts_max at least quiet_texts");
    }
  }

  /** Nothing ever rests: for a batch, whose articles come in any order. */
  public static RestRules never() {
    return new RestRules(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** The shipped rules. */
  public static RestRules shipped() {
    return ShippedFile.yaml(RestRules.class, SHIPPED, RestRules.class);
  }
}
