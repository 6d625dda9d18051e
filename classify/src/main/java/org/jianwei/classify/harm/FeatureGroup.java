package org.jianwei.classify.harm;

/** Kinds of features, so that what each is worth can be measured. */
public enum FeatureGroup {
  /** Signals of the headline. */
  HEADLINE_SIGNALS,
  /** Pairs of signals that the headline gives. */
  HEADLINE_PAIRS,
  /** Signals of the headline in their order, and how they follow one another. */
  FRAMES,
  /** Character n-grams of the headline. */
  HEADLINE_GRAMS,
  /** Character n-grams of the headline with AI systems and occupations as one symbol each. */
  MASKED_GRAMS,
  /** Length and form of the headline. */
  SHAPE,
  /** Signals of the lead and shares of sentences of the body that give a signal. */
  BODY_SIGNALS,
  /** Pairs of signals in one sentence of the body. */
  BODY_PAIRS,
  /** Character n-grams of the lead. */
  LEAD_GRAMS
}
