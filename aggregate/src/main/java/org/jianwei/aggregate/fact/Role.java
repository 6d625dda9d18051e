package org.jianwei.aggregate.fact;

import org.jianwei.contracts.vocabulary.Term;

/** What a person is to a case. */
public enum Role implements Term {
  /** Has no part in it: reports, comments, investigates. */
  ASIDE("aside"),
  /** Suspect, defendant or convict of a crime, or penalised by an authority. */
  ACCUSED("accused"),
  VICTIM("victim"),
  PLAINTIFF("plaintiff"),
  /** Is sued. */
  RESPONDENT("respondent"),
  /** Named without a word that tells. */
  NAMED("named");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
