package org.jianwei.contracts.vocabulary;

/** Who is affected. Closed list of the OECD AI Incidents Monitor (AIM). */
public enum HarmedEntity implements Term {
  GENERAL_PUBLIC("General public"),
  CONSUMERS("Consumers"),
  BUSINESS("Business"),
  GOVERNMENT("Government"),
  WORKERS("Workers"),
  CHILDREN("Children"),
  OTHER("Other"),
  WOMEN("Women"),
  CIVIL_SOCIETY("Civil society"),
  TRADE_UNIONS("Trade unions");

  private final String label;

  HarmedEntity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
