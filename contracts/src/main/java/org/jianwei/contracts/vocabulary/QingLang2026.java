package org.jianwei.contracts.vocabulary;

/**
 * Problem class of the 2026 campaign of the Cyberspace Administration of China on disorder in AI
 * applications (7 + 7). The headings are working titles from an English digest.
 */
public enum QingLang2026 implements Term {
  QL26_1_1("QL26-1-1", "large-model filing/registration not done"),
  QL26_1_2("QL26-1-2", "weak platform security / review and filtering"),
  QL26_1_3("QL26-1-3", "training-corpus safety"),
  QL26_1_4("QL26-1-4", "AI data poisoning (incl. GEO)"),
  QL26_1_5("QL26-1-5", "insufficient labelling of generated/synthetic content"),
  QL26_1_6("QL26-1-6", "misuse of AI: cyber-attack, face/voice impersonation, privacy"),
  QL26_1_7("QL26-1-7", "open-source model security management"),
  QL26_2_1("QL26-2-1", "distortion of classics / digital slop"),
  QL26_2_2("QL26-2-2", "false information"),
  QL26_2_3("QL26-2-3", "impersonation"),
  QL26_2_4("QL26-2-4", "violent and vulgar content"),
  QL26_2_5("QL26-2-5", "infringement of minors' rights"),
  QL26_2_6("QL26-2-6", "AI-run influence armies"),
  QL26_2_7("QL26-2-7", "violating AI products, services, applications");

  private final String label;
  private final String heading;

  QingLang2026(String label, String heading) {
    this.label = label;
    this.heading = heading;
  }

  /** The code of the class, such as {@code QL26-1-1}. */
  @Override
  public String label() {
    return label;
  }

  /** The working title of the class. */
  public String heading() {
    return heading;
  }
}
