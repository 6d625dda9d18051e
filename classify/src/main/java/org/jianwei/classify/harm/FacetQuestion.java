package org.jianwei.classify.harm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SentenceRule;
import org.jianwei.classify.lexicon.SentenceScore;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** An entry of {@link FacetFile}, ready to be asked. */
final class FacetQuestion {

  /** Points of rules weigh twice where they meet the log odds of a model. */
  private static final double RULE_WEIGHT = 2;

  /** The models of facets are trained on headlines, and are worth less for whole articles. */
  private static final double TRUST_IN_BODY = 0.5;

  private final FacetFile.Entry entry;
  private final List<Value> values;
  private final @Nullable LinearModel model;

  FacetQuestion(FacetFile.Entry entry, SignalLexicon lexicon) {
    this.entry = entry;
    this.values = entry.values().stream().map(value -> new Value(value, lexicon)).toList();
    this.model = entry.model() == null ? null : LinearModel.shipped(entry.model());
  }

  boolean holdsOn(LocalDate day) {
    return (entry.from() == null || !day.isBefore(LocalDate.parse(entry.from())))
        && (entry.until() == null || day.isBefore(LocalDate.parse(entry.until())));
  }

  /** The findings, strongest first; {@code label} is what the text was found to be. */
  List<Finding> answer(Reading reading, List<Place> places, FeatureVector features, Verdict label) {
    double[] scores = model == null ? null : model.scores(features);
    double trust = reading.body().sentences().size() > 1 ? TRUST_IN_BODY : 1;
    List<Scored> scored = new ArrayList<>();
    for (Value value : values) {
      if (value.isLegalFor(label.label())) {
        Scored s = value.score(places);
        scored.add(
            scores == null
                ? s
                : s.times(RULE_WEIGHT).plus(trust * modelScore(value.name(), scores)));
      }
    }
    List<Finding> findings =
        scored.stream()
            .filter(s -> s.points >= entry.least())
            .sorted(Comparator.comparingDouble((Scored s) -> s.points).reversed())
            .limit(entry.most())
            .map(s -> finding(reading, s, label))
            .toList();
    return findings.isEmpty() ? otherwise(scored, reading, label) : findings;
  }

  private double modelScore(String value, double[] scores) {
    int type = model == null ? -1 : model.classes().indexOf(value);
    return type < 0 ? 0 : scores[type];
  }

  private List<Finding> otherwise(List<Scored> scored, Reading reading, Verdict label) {
    if (entry.otherwise() == null || label.evidence().isEmpty()) {
      return List.of();
    }
    if (model != null && !scored.isEmpty()) {
      Scored best = scored.stream().max(Comparator.comparingDouble(s -> s.points)).orElseThrow();
      return List.of(finding(reading, best, label));
    }
    return List.of(new Finding(entry.facet(), entry.otherwise(), "default", label.evidence()));
  }

  private Finding finding(Reading reading, Scored scored, Verdict label) {
    List<Evidence> evidence =
        scored.best == null ? label.evidence() : List.of(scored.best.quote(reading.article()));
    String rule = scored.best == null ? "model" : "signals";
    return new Finding(entry.facet(), scored.value, rule, evidence);
  }

  /** A value with its points and the sentence that gave most of them. */
  private record Scored(String value, double points, @Nullable Place best) {
    Scored times(double factor) {
      return new Scored(value, points * factor, best);
    }

    Scored plus(double more) {
      return new Scored(value, points + more, best);
    }
  }

  /** A value and its rules. */
  private static final class Value {
    private final FacetFile.Value value;
    private final List<SentenceRule> rules;

    Value(FacetFile.Value value, SignalLexicon lexicon) {
      this.value = value;
      this.rules = value.when().stream().map(c -> new SentenceRule(c, lexicon)).toList();
    }

    String name() {
      return value.value();
    }

    boolean isLegalFor(Label label) {
      return value.labels() == null || value.labels().contains(label);
    }

    Scored score(List<Place> places) {
      SentenceScore score = SentenceScore.of(rules, places);
      return new Scored(value.value(), score.points(), score.best());
    }
  }
}
