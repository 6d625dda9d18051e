package org.jianwei.contracts.assessment;

import org.jianwei.contracts.vocabulary.Term;

/** Kind of a {@link Fact}. */
public enum FactKind implements Term {
  /** AI product, model or app; value = its usual name. */
  PRODUCT("product"),
  /** Person, often an alias such as 张某某. */
  PERSON("person"),
  ORGANISATION("organisation"),
  /**
   * Place down to county, a county behind its prefecture (赣州于都县); code = GB/T 2260 at its level:
   * two digits for a province, four for a prefecture, six for a county.
   */
  PLACE("place"),
  COURT("court"),
  /** Criminal charge; code = {@code indicted} or {@code convicted} where stated. */
  CHARGE("charge"),
  /** Sentence; number in months, unit {@code months}. */
  SENTENCE("sentence"),
  /**
   * Sum of money or count; value = the number as the article words it (300余万元), number, unit and
   * {@code about} as stated; code = what is counted, where stated: {@code loss}, {@code gain},
   * {@code fine}, {@code victims}, {@code injured}, {@code dead}, {@code suspects}, {@code users},
   * {@code pieces} (files, pictures, chats), {@code accounts}, {@code sum} (what the case is about,
   * whoever lost or won it: 涉案金额, damages claimed).
   */
  QUANTITY("quantity"),
  /** Day in the text; value = ISO date. */
  DATE("date"),
  /** Procedural stage; code = a step of {@code TimelineStep}. */
  STAGE("stage"),
  /** Cited law; value = 《title》第n条. */
  STATUTE("statute"),
  /**
   * What was done with the AI system, or what it did; value = the act's code, by which the texts of
   * an incident are chosen: {@code face-swap-fraud}, {@code voice-clone-fraud}, {@code ai-fraud},
   * {@code obscene-content}, {@code obscene-tutorial}, {@code undressing}, {@code rumour}, {@code
   * impersonation}, {@code crash}, {@code privacy}, {@code copyright}, {@code portrait}, {@code
   * defamation}, {@code false-advertising}, {@code minors}, {@code labour}, {@code cheating},
   * {@code cyber-attack}, {@code influence-army}, {@code wrong-answer}, {@code self-harm}, {@code
   * product-failure}, {@code discrimination}, {@code extortion}, {@code vulnerability}.
   */
  ACT("act");

  private final String label;

  FactKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
