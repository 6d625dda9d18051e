package org.jianwei.classify.lexicon;

import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.text.Span;

/**
 * A sentence and the signals that it gives.
 *
 * @param span where it stands in the normalised text
 * @param mentions its mentions, by start
 * @param signals the signals of its mentions
 */
public record MarkedSentence(Span span, List<Mention> mentions, BitSet signals) {

  /** Whether it gives at least one of {@code wanted}. */
  public boolean givesAny(BitSet wanted) {
    return signals.intersects(wanted);
  }
}
