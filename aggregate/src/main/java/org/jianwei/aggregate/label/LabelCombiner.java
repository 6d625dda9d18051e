package org.jianwei.aggregate.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;

/** Combines the labels of independent reports into those of their incident. */
public final class LabelCombiner {

  /** Whose words are quoted first: an authority's, then those of the surest, then the oldest. */
  private static final Comparator<Voice> STRONGEST_FIRST =
      Comparator.comparing(Voice::isOfficial).thenComparing(Voice::confidence).reversed();

  private final Combining rules;
  private final PerMember<Map<String, List<Finding>>> said = new PerMember<>(LabelCombiner::said);

  /** A combiner that follows {@code rules}. */
  public LabelCombiner(Combining rules) {
    this.rules = rules;
  }

  /**
   * Combines the labels of the reports. Which stand follows from all of them, their quotes from the
   * members at hand; a label without a quote is left out.
   *
   * @param members an incident that stands
   */
  public CombinedLabels combine(Members members) {
    Standing standing = Standing.of(members.counts(), rules);
    List<Voice> voices = members.voices().stream().sorted(STRONGEST_FIRST).toList();
    Map<String, List<Finding>> said = said(voices, standing.keys());
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> support = new HashMap<>();
    for (Facet facet : Facet.values()) {
      for (String value : standing.values(facet)) {
        List<Finding> same = said.getOrDefault(Spoken.key(facet, value), List.of());
        quoted(facet, value, same)
            .ifPresent(
                finding -> {
                  findings.add(finding);
                  support.put(Spoken.key(facet, value), standing.support(facet, value));
                });
      }
    }
    return new CombinedLabels(
        standing.label(), standing.confidence(), standing.severity(), findings, support);
  }

  private Map<String, List<Finding>> said(List<Voice> voices, Set<String> labels) {
    Map<String, List<Finding>> all = new HashMap<>();
    for (Voice voice : voices) {
      said.of(voice.lead())
          .forEach(
              (label, findings) -> {
                if (labels.contains(label)) {
                  all.computeIfAbsent(label, l -> new ArrayList<>()).addAll(findings);
                }
              });
    }
    return all;
  }

  private static Map<String, List<Finding>> said(Membership report) {
    Map<String, List<Finding>> said = new HashMap<>();
    for (Finding finding : report.judgement().findings()) {
      said.computeIfAbsent(Spoken.key(finding.facet(), finding.value()), l -> new ArrayList<>())
          .add(finding);
    }
    return said;
  }

  /** The label with the strongest quote of each report in turn. */
  private Optional<Finding> quoted(Facet facet, String value, List<Finding> same) {
    List<Evidence> quotes = new ArrayList<>();
    int rounds = same.stream().mapToInt(f -> f.evidence().size()).max().orElse(0);
    for (int round = 0; round < rounds && quotes.size() < rules.quotesMax(); round++) {
      for (Finding finding : same) {
        if (round < finding.evidence().size() && quotes.size() < rules.quotesMax()) {
          Evidence quote = Quotes.cut(finding.evidence().get(round), rules.quoteCharsMax());
          if (!quotes.contains(quote)) {
            quotes.add(quote);
          }
        }
      }
    }
    return quotes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(facet, value, same.get(0).rule(), quotes));
  }
}
