package org.jianwei.aggregate.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Severity;

/**
 * The labels of an incident.
 *
 * @param label {@link Label#AI_INCIDENT} or {@link Label#AI_HAZARD}
 * @param confidence how sure the label is, 0 to 1, three decimals
 * @param severity rung of the OECD ladder; agrees with {@code label}
 * @param findings every label with its strongest quotes, by facet, best supported first
 * @param support number of independent reports behind each label of {@code findings}, by {@code
 *     facet: value}
 */
public record CombinedLabels(
    Label label,
    double confidence,
    Severity severity,
    List<Finding> findings,
    Map<String, Integer> support) {

  /** Copies the list. */
  public CombinedLabels {
    findings = List.copyOf(findings);
  }

  /** The labels of a facet, best supported first. */
  public List<String> values(Facet facet) {
    return findings.stream().filter(f -> f.facet() == facet).map(Finding::value).toList();
  }

  /** The best supported label of a facet. */
  public Optional<String> value(Facet facet) {
    return values(facet).stream().findFirst();
  }

  /** The number of independent reports that carry a label. */
  public int supportOf(Facet facet, String value) {
    return support.getOrDefault(Spoken.key(facet, value), 0);
  }
}
