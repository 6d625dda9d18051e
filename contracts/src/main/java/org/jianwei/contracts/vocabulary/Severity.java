package org.jianwei.contracts.vocabulary;

/** Severity ladder of the OECD common reporting framework for AI incidents (February 2025). */
public enum Severity implements Term {
  HAZARD("hazard"),
  SERIOUS_HAZARD("serious hazard"),
  INCIDENT("incident"),
  SERIOUS_INCIDENT("serious incident"),
  DISASTER("disaster"),
  OTHER("other");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
