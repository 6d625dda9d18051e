package org.jianwei.classify.incident;

import java.util.List;
import java.util.Optional;
import org.jianwei.classify.copy.CopyMatch;
import org.jianwei.classify.likeness.PairKind;
import org.jianwei.contracts.incident.Reason;

/**
 * Why two articles are, or are not, linked directly. Whether they end in one incident also depends
 * on the articles between them.
 *
 * @param copy how they match as copies; empty where they are none
 * @param looksUp whether grouping compares the two at all: whether they share a key
 * @param kind what kind of pair they are
 * @param firstItem which of the items of a round-up is compared, from 1; 0 where it is none
 * @param secondItem the same of the other
 * @param score log odds that they are about one case
 * @param joinScore least score of a link that joins
 * @param reasons what each signal adds to the score, strongest first
 */
public record PairExplanation(
    Optional<CopyMatch> copy,
    boolean looksUp,
    PairKind kind,
    int firstItem,
    int secondItem,
    double score,
    double joinScore,
    List<Reason> reasons) {

  /** Copies the list. */
  public PairExplanation {
    reasons = List.copyOf(reasons);
  }

  /** Whether the two are linked directly. */
  public boolean linked() {
    return copy.isPresent() || (looksUp && score >= joinScore);
  }
}
