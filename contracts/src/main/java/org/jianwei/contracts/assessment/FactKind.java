package org.jianwei.contracts.assessment;

import org.jianwei.contracts.vocabulary.Term;

/** Kind of a {@link Fact}. */
public enum FactKind implements Term {
  /** AI product, model or app; value = its usual name. */
  PRODUCT("product"),
  /** Person, often an alias such as 张某某. */
  PERSON("person"),
  ORGANISATION("organisation"),
  /** Place down to county; code = GB/T 2260 province code where known. */
  PLACE("place"),
  COURT("court"),
  /** Criminal charge; code = {@code indicted} or {@code convicted} where stated. */
  CHARGE("charge"),
  /** Sentence; number in months, unit {@code months}. */
  SENTENCE("sentence"),
  /** Sum of money or count; number, unit and {@code about} as stated. */
  QUANTITY("quantity"),
  /** Day in the text; value = ISO date. */
  DATE("date"),
  /** Procedural stage; code = a step of {@code TimelineStep}. */
  STAGE("stage"),
  /** Cited law; value = 《title》第n条. */
  STATUTE("statute"),
  /** What was done with the AI system; value = the act's code, such as {@code face-swap-fraud}. */
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
