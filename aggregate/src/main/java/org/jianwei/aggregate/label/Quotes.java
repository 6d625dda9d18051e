package org.jianwei.aggregate.label;

import org.jianwei.contracts.assessment.Evidence;

/** Quotes of bounded length. */
public final class Quotes {

  private Quotes() {}

  /** The quote, or its first {@code charsMax} code points; the offsets follow. */
  public static Evidence cut(Evidence evidence, int charsMax) {
    if (evidence.end() - evidence.start() <= charsMax) {
      return evidence;
    }
    String quote = evidence.quote();
    return new Evidence(
        evidence.articleId(),
        evidence.contentHash(),
        evidence.field(),
        evidence.start(),
        evidence.start() + charsMax,
        quote.substring(0, quote.offsetByCodePoints(0, charsMax)));
  }
}
