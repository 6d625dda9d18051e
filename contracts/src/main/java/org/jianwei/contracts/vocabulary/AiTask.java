package org.jianwei.contracts.vocabulary;

/** Task that the AI system performs. Closed list of the OECD AI Incidents Monitor (AIM). */
public enum AiTask implements Term {
  CONTENT_GENERATION("Content generation"),
  RECOGNITION_OBJECT_DETECTION("Recognition/object detection"),
  GOAL_DRIVEN_ORGANISATION("Goal-driven organisation"),
  REASONING_WITH_KNOWLEDGE_STRUCTURES_PLANNING("Reasoning with knowledge structures/planning"),
  INTERACTION_SUPPORT_CHATBOTS("Interaction support/chatbots"),
  EVENT_ANOMALY_DETECTION("Event/anomaly detection"),
  ORGANISATION_RECOMMENDERS("Organisation/recommenders"),
  FORECASTING_PREDICTION("Forecasting/prediction"),
  OTHER("Other");

  private final String label;

  AiTask(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
