package org.jianwei.classify.likeness;

import java.util.List;
import org.jianwei.contracts.incident.Reason;

/**
 * How strongly two articles are linked, and why.
 *
 * @param score log odds that the two are about one case
 * @param reasons the strongest of what speaks for and against it, strongest first
 */
public record ReasonedScore(double score, List<Reason> reasons) {

  /** Copies the list. */
  public ReasonedScore {
    reasons = List.copyOf(reasons);
  }
}
