package org.jianwei.contracts.decision;

import org.jianwei.contracts.vocabulary.Term;

/** What people can decide. */
public enum DecisionKind implements Term {
  /** Two incidents are one case. */
  MERGE("merge"),
  /** Articles are about another case than their incident. */
  SPLIT("split"),
  /** Two incidents, or two articles, are never one case. */
  NEVER_JOIN("never-join"),
  /** An incident is none. */
  DISMISS("dismiss");

  private final String label;

  DecisionKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
