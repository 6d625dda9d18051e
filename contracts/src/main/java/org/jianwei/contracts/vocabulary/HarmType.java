package org.jianwei.contracts.vocabulary;

/** Kind of harm. Closed list of the OECD AI Incidents Monitor (AIM). */
public enum HarmType implements Term {
  HUMAN_OR_FUNDAMENTAL_RIGHTS("Human or fundamental rights"),
  PUBLIC_INTEREST("Public interest"),
  ECONOMIC_PROPERTY("Economic/Property"),
  REPUTATIONAL("Reputational"),
  PSYCHOLOGICAL("Psychological"),
  PHYSICAL_INJURY("Physical (injury)"),
  PHYSICAL_DEATH("Physical (death)"),
  ENVIRONMENTAL("Environmental"),
  OTHER("Other");

  private final String label;

  HarmType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
