package org.jianwei.classify.incident;

import org.jianwei.runtime.config.ShippedFile;

/**
 * When texts of an incident rest, in {@code rest.yaml}.
 *
 * @param copyDays days without a further copy after which the copies of a text rest, at least 1
 * @param quietDays days without a further article after which an incident is quiet, at least as
 *     many
 * @param quietTexts texts of a quiet incident that go on being compared, at least 1
 * @param textsMax texts of any incident that are compared, at least as many as of a quiet one
 */
public record RestRules(int copyDays, int quietDays, int quietTexts, int textsMax) {

  private static final String SHIPPED = "rest.yaml";

  /** Checks the bounds. */
  public RestRules {
    if (copyDays < 1 || quietDays < copyDays || quietTexts < 1 || textsMax < quietTexts) {
      throw new IllegalArgumentException(
          "copy_days and quiet_texts must be at least 1, quiet_days at least copy_days, and"
              + " texts_max at least quiet_texts");
    }
  }

  /** Nothing ever rests: for a batch, whose articles come in any order. */
  public static RestRules never() {
    int never = Integer.MAX_VALUE;
    return new RestRules(never, never, never, never);
  }

  /** The shipped rules. */
  public static RestRules shipped() {
    return ShippedFile.yaml(RestRules.class, SHIPPED, RestRules.class);
  }
}
