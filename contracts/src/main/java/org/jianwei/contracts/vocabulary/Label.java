package org.jianwei.contracts.vocabulary;

/**
 * What an article, or an incident, is. The first three reach incidents; OECD AIM shows the last two
 * as "unrelated".
 *
 * <p>Source: OECD, "Defining AI incidents and related terms" (2024).
 */
public enum Label implements Term {
  AI_INCIDENT("AI incident"),
  AI_HAZARD("AI hazard"),
  COMPLEMENTARY("complementary information"),
  AI_NO_HARM("AI, no harm"),
  NOT_AI("not AI");

  private final String label;

  Label(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
