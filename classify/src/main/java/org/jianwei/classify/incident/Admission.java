package org.jianwei.classify.incident;

/** What grouping takes in. */
public enum Admission {
  /** Reports of harms and hazards open incidents, complementary information attaches. */
  RELEVANT,
  /** Every article is grouped, whatever it was found to be: for measuring. */
  ALL
}
