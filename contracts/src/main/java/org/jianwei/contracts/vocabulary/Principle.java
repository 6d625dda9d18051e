package org.jianwei.contracts.vocabulary;

/** An OECD AI principle at stake. Closed list of the OECD AI Incidents Monitor (AIM). */
public enum Principle implements Term {
  ACCOUNTABILITY("Accountability"),
  TRANSPARENCY_EXPLAINABILITY("Transparency & explainability"),
  RESPECT_OF_HUMAN_RIGHTS("Respect of human rights"),
  SAFETY("Safety"),
  ROBUSTNESS_DIGITAL_SECURITY("Robustness & digital security"),
  PRIVACY_DATA_GOVERNANCE("Privacy & data governance"),
  DEMOCRACY_HUMAN_AUTONOMY("Democracy & human autonomy"),
  HUMAN_WELLBEING("Human wellbeing"),
  FAIRNESS("Fairness"),
  SUSTAINABILITY("Sustainability");

  private final String label;

  Principle(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
