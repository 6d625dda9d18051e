package org.jianwei.classify.harm;

import java.util.List;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.vocabulary.Label;

/**
 * The label of a text.
 *
 * @param label what it is
 * @param confidence the probability that the model and the rules give it
 * @param rule the rule that spoke strongest for it, or the name of the model
 * @param evidence the sentence that speaks strongest for it; empty only where the label is {@code
 *     not AI} and no sentence could be quoted
 */
public record Verdict(Label label, double confidence, String rule, List<Evidence> evidence) {

  /** Copies the list. */
  public Verdict {
    evidence = List.copyOf(evidence);
  }
}
