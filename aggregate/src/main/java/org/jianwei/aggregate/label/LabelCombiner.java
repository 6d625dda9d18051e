package org.jianwei.aggregate.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Severity;

/** Combines the labels of independent reports into those of their incident. */
public final class LabelCombiner {

  private static final Set<Severity> HAZARDS = Set.of(Severity.HAZARD, Severity.SERIOUS_HAZARD);
  private static final Set<Severity> INCIDENTS =
      Set.of(Severity.INCIDENT, Severity.SERIOUS_INCIDENT, Severity.DISASTER);

  private final Combining rules;

  /** A combiner that follows {@code rules}. */
  public LabelCombiner(Combining rules) {
    this.rules = rules;
  }

  /**
   * Combines reports.
   *
   * @param voices independent reports, at least one, each judged a harm or a hazard
   */
  public CombinedLabels combine(List<Voice> voices) {
    Map<Facet, Map<String, Support>> all = collect(voices);
    Label label = label(voices);
    Severity severity = severity(label, all.getOrDefault(Facet.SEVERITY, Map.of()), voices.size());
    List<Finding> findings = new ArrayList<>();
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<Support> kept =
          switch (facet) {
            case LABEL -> only(all, facet, label.label());
            case SEVERITY -> only(all, facet, severity.label());
            case AUTONOMY_LEVEL -> ranked(all, facet, voices.size()).stream().limit(1).toList();
            default -> ranked(all, facet, voices.size());
          };
      Map<String, Integer> count = new LinkedHashMap<>();
      for (Support support : kept) {
        findings.add(support.finding(rules));
        count.put(support.value(), support.voices());
      }
      counts.put(facet, count);
    }
    return new CombinedLabels(label, confidence(voices, label), severity, findings, counts);
  }

  private static Map<Facet, Map<String, Support>> collect(List<Voice> voices) {
    Map<Facet, Map<String, Support>> all = new EnumMap<>(Facet.class);
    List<Voice> surestFirst =
        voices.stream().sorted(Comparator.comparingDouble(Voice::confidence).reversed()).toList();
    for (Voice voice : surestFirst) {
      for (var copy : voice.copies()) {
        for (Finding finding : copy.judgement().findings()) {
          all.computeIfAbsent(finding.facet(), f -> new LinkedHashMap<>())
              .computeIfAbsent(finding.value(), v -> new Support(finding.facet(), v))
              .add(voice, finding);
        }
      }
    }
    return all;
  }

  private List<Support> ranked(Map<Facet, Map<String, Support>> all, Facet facet, int voices) {
    List<String> order = List.copyOf(facet.vocabulary());
    return all.getOrDefault(facet, Map.of()).values().stream()
        .filter(support -> support.voices() >= rules.shareMin() * voices)
        .sorted(
            Comparator.comparingInt(Support::voices)
                .thenComparingDouble(Support::confidence)
                .reversed()
                .thenComparingInt(support -> order.indexOf(support.value())))
        .toList();
  }

  private static List<Support> only(
      Map<Facet, Map<String, Support>> all, Facet facet, String value) {
    Support support = all.getOrDefault(facet, Map.of()).get(value);
    return support == null ? List.of() : List.of(support);
  }

  private Label label(List<Voice> voices) {
    return agreeing(voices, Label.AI_INCIDENT).size() >= rules.incidentShareMin() * voices.size()
        ? Label.AI_INCIDENT
        : Label.AI_HAZARD;
  }

  /** The gravest rung that enough reports name and that agrees with the label. */
  private Severity severity(Label label, Map<String, Support> named, int voices) {
    Set<Severity> legal = label == Label.AI_INCIDENT ? INCIDENTS : HAZARDS;
    return named.values().stream()
        .filter(support -> support.voices() >= rules.shareMin() * voices)
        .flatMap(support -> legal.stream().filter(rung -> rung.label().equals(support.value())))
        .max(Comparator.comparingInt(Severity::ordinal))
        .orElse(label == Label.AI_INCIDENT ? Severity.INCIDENT : Severity.HAZARD);
  }

  /**
   * Share of the reports that agree, times the chance that not all of these err, were they
   * independent.
   */
  private static double confidence(List<Voice> voices, Label label) {
    List<Double> sure = agreeing(voices, label).stream().map(Voice::confidence).sorted().toList();
    double allErr = 1;
    for (double confidence : sure) {
      allErr *= 1 - confidence;
    }
    double share = (double) sure.size() / voices.size();
    return Math.round(share * (1 - allErr) * 1000) / 1000.0;
  }

  private static List<Voice> agreeing(List<Voice> voices, Label label) {
    return voices.stream()
        .filter(v -> v.copies().stream().anyMatch(copy -> copy.judgement().label() == label))
        .toList();
  }
}
