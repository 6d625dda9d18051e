package org.jianwei.contracts.assessment;

import org.jianwei.contracts.vocabulary.Term;

/** Kind of a {@link Fact}. */
public enum FactKind implements Term {
  /**
   * AI product, model or app; value = its usual name; code = the name for which an alias stands
   * (下称“…”), where the article says so.
   */
  PRODUCT("product"),
  /**
   * Person of the case, not who reports or comments on it; code = {@code alias} for a name such as
   * 张某某, 陈女士 or 小王(化名), which says who is meant only within its case.
   */
  PERSON("person"),
  /**
   * Organisation; code = {@code company}, {@code police}, {@code procuratorate}, {@code regulator}
   * or {@code institution}.
   */
  ORGANISATION("organisation"),
  /**
   * Place down to county, a county behind its prefecture (赣州于都县); code = GB/T 2260 at its level:
   * two digits for a province, four for a prefecture, six for a county.
   */
  PLACE("place"),
  /**
   * Court; code = its level, {@code basic}, {@code intermediate}, {@code high}, {@code supreme} or
   * {@code special}; number = the instance in which it heard the case, 1 or 2, where stated, with
   * unit {@code instance}.
   */
  COURT("court"),
  /**
   * Criminal charge; code = {@code indicted} or {@code convicted} where stated. A suspicion
   * (涉嫌…罪被刑拘) has none.
   */
  CHARGE("charge"),
  /**
   * Sentence; number in months, unit {@code months}; code = {@code suspended} where it is (value
   * then holds the 缓刑 too), {@code life} or {@code death}, which have no number.
   */
  SENTENCE("sentence"),
  /**
   * Sum of money or count; value = the number as the article words it (300余万元), number, unit and
   * {@code about} as stated; code = what is counted, where stated: {@code loss}, {@code gain},
   * {@code fine} (administrative), {@code criminal-fine} (罚金, part of a sentence), {@code
   * recovered} (追回, 挽回: got back or kept from being lost), {@code victims}, {@code injured}, {@code
   * dead}, {@code suspects}, {@code users}, {@code pieces} (files, pictures, chats), {@code
   * accounts}, {@code award} (compensation), {@code sum} (what the case is about: 涉案金额, damages
   * claimed). A number that the article leaves open (数千人) is null.
   */
  QUANTITY("quantity"),
  /** Day, month or year in the text; value = ISO date, {@code YYYY-MM} or {@code YYYY}. */
  DATE("date"),
  /** Procedural stage; code = a step of {@code TimelineStep}. */
  STAGE("stage"),
  /** Cited law; value = 《title》第n条, the title in full, the number in Arabic numerals. */
  STATUTE("statute"),
  /**
   * What was done with the AI system, or what it did; value = the act's code, by which the texts of
   * an incident are chosen: {@code face-swap-fraud}, {@code voice-clone-fraud}, {@code ai-fraud},
   * {@code obscene-content}, {@code obscene-tutorial}, {@code undressing}, {@code rumour}, {@code
   * impersonation}, {@code crash}, {@code privacy}, {@code copyright}, {@code portrait}, {@code
   * defamation}, {@code false-advertising}, {@code minors}, {@code labour}, {@code job-loss},
   * {@code cheating}, {@code cyber-attack}, {@code influence-army}, {@code wrong-answer}, {@code
   * abusive-output}, {@code dependence}, {@code self-harm}, {@code product-failure}, {@code
   * driver-misuse}, {@code discrimination}, {@code face-recognition}, {@code synthetic-fake},
   * {@code resurrection}, {@code extortion}, {@code vulnerability}, {@code weapons}, {@code
   * environment}.
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
