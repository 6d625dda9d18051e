package org.jianwei.contracts.assessment;

import org.jianwei.contracts.vocabulary.Term;

/** The part of an article into which offsets point. */
public enum TextField implements Term {
  TITLE("title"),
  TEXT("text");

  private final String label;

  TextField(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
