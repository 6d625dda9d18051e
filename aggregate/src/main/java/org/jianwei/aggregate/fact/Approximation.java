package org.jianwei.aggregate.fact;

import org.jianwei.contracts.assessment.Fact;

/** How exact a number is said to be. */
public enum Approximation {
  EXACT,
  ABOUT,
  MORE_THAN,
  NEARLY;

  /** Reads it off the article's own words. */
  public static Approximation of(Fact fact) {
    String words = fact.value();
    if (words.contains("余") || words.contains("多") || words.contains("超")) {
      return MORE_THAN;
    }
    if (words.contains("近")) {
      return NEARLY;
    }
    return fact.about() || words.contains("约") ? ABOUT : EXACT;
  }
}
