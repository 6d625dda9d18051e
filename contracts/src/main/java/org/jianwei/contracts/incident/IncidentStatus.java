package org.jianwei.contracts.incident;

import org.jianwei.contracts.vocabulary.Term;

/** Whether an incident stands. */
public enum IncidentStatus implements Term {
  OPEN("open"),
  /** Its articles moved to the incident named by {@code merged_into}, or left it. */
  MERGED("merged"),
  /** Withdrawn: by people, or because its last report left. */
  DISMISSED("dismissed");

  private final String label;

  IncidentStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
