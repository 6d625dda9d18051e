package org.jianwei.contracts.article;

import org.jianwei.contracts.vocabulary.Term;

/** How exactly a page states its time of publication. */
public enum PublishedPrecision implements Term {
  SECOND("second"),
  MINUTE("minute"),
  HOUR("hour"),
  DAY("day"),
  /** The page states no time. */
  NONE("none");

  private final String label;

  PublishedPrecision(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
