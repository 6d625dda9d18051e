package org.jianwei.contracts.vocabulary;

/**
 * How far the AI system acts without people. Closed list of the OECD AI Incidents Monitor (AIM).
 */
public enum AutonomyLevel implements Term {
  NO_ACTION("No-action autonomy (human support)"),
  LOW_ACTION("Low-action autonomy (human-in-the-loop)"),
  MEDIUM_ACTION("Medium-action autonomy (human-on-the-loop)"),
  HIGH_ACTION("High-action autonomy (human-out-of-the-loop)");

  private final String label;

  AutonomyLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
