package org.jianwei.contracts.assessment;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * One label with the quotes that justify it. A label without a quote cannot be built.
 *
 * @param facet question that is answered
 * @param value answer, from the closed vocabulary of the facet
 * @param rule name of the rule or feature that decided
 * @param evidence at least one quote, strongest first
 */
public record Finding(Facet facet, String value, String rule, List<Evidence> evidence) {

  /** Checks the value against the closed vocabulary and that there is evidence. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    evidence = List.copyOf(evidence);
    if (!facet.vocabulary().contains(value)) {
      throw new IllegalArgumentException(
          "'" + value + "' is not in the vocabulary of " + facet.label());
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(facet.label() + " = " + value + " has no quote");
    }
  }
}
