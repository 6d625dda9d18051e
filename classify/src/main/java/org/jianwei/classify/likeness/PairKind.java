package org.jianwei.classify.likeness;

import java.util.Locale;
import org.jianwei.contracts.vocabulary.Term;

/** Kinds of pairs, for which the same signals say more or less. */
public enum PairKind implements Term {
  /** Both articles have a text, so that what is missing there speaks. */
  TEXTS,
  /** At least one is a headline alone; both are about AI, where fewer matters meet. */
  AI_HEADLINES,
  /** At least one is a headline alone, of the news at large. */
  HEADLINES;

  /** The kind of a pair. */
  public static PairKind of(Profile a, Profile b) {
    if (a.hasText() && b.hasText()) {
      return TEXTS;
    }
    return a.aboutAi() && b.aboutAi() ? AI_HEADLINES : HEADLINES;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
