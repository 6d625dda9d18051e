package org.jianwei.contracts.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * What an article, or one part of a round-up, was found to be.
 *
 * @param label what it is
 * @param confidence how sure, 0 to 1
 * @param findings labels with quotes; holds {@code label} itself as facet {@link Facet#LABEL}
 *     unless the text is not about AI
 * @param facts what the text states
 */
public record Judgement(Label label, double confidence, List<Finding> findings, List<Fact> facts) {

  /** Checks ranges and copies the lists. */
  public Judgement {
    Objects.requireNonNull(label, "label");
    findings = List.copyOf(findings);
    facts = List.copyOf(facts);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 to 1");
    }
  }

  /** Whether it reports a harm or a hazard, and may so found an incident. */
  public boolean isHarm() {
    return label == Label.AI_INCIDENT || label == Label.AI_HAZARD;
  }

  /** Whether it may be part of an incident: a harm, a hazard or complementary information. */
  public boolean isRelevant() {
    return isHarm() || label == Label.COMPLEMENTARY;
  }

  /** The values found for a facet, strongest first. */
  public List<String> values(Facet facet) {
    return findings.stream().filter(f -> f.facet() == facet).map(Finding::value).toList();
  }

  /** The first value found for a facet. */
  public Optional<String> value(Facet facet) {
    return values(facet).stream().findFirst();
  }

  /** The facts of one kind, in the order of the text. */
  public Stream<Fact> facts(FactKind kind) {
    return facts.stream().filter(f -> f.kind() == kind);
  }
}
