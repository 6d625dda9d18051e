package org.jianwei.classify.harm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SentenceRule;
import org.jianwei.classify.lexicon.SentenceScore;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** An entry of {@link FacetFile}, ready to be asked. */
final class FacetQuestion {

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

  /**
   * The findings, strongest first.
   *
   * @param label what the text was found to be
   * @param found the findings of questions asked before
   */
  List<Finding> answer(
      Reading reading, Given given, FeatureVector features, Verdict label, List<Finding> found) {
    FacetFile.Vote vote =
        reading.body().sentences().size() > 1 ? entry.articles() : entry.headlines();
    List<Scored> scored =
        vote == null ? byRules(given, label, found) : byVote(vote, given, features, label);
    double least = vote == null ? entry.least() : vote.least();
    List<Finding> findings =
        scored.stream()
            .filter(s -> s.points >= least)
            .sorted(Comparator.comparingDouble((Scored s) -> s.points).reversed())
            .limit(entry.most())
            .map(s -> finding(reading, s, label))
            .toList();
    return findings.isEmpty() ? otherwise(scored, reading, label) : findings;
  }

  private List<Scored> byRules(Given given, Verdict label, List<Finding> found) {
    return values.stream()
        .filter(value -> value.isLegalFor(label.label()))
        .map(value -> value.score(given).with(value.strongestHarm(found)))
        .toList();
  }

  private List<Scored> byVote(
      FacetFile.Vote vote, Given given, FeatureVector features, Verdict label) {
    LinearModel voting = Objects.requireNonNull(model, "model");
    double[] logOdds = voting.scores(features);
    List<Scored> scored = new ArrayList<>();
    for (int type = 0; type < logOdds.length; type++) {
      String name = voting.classes().get(type);
      Scored rules =
          values.stream()
              .filter(value -> value.name().equals(name) && value.isLegalFor(label.label()))
              .findFirst()
              .map(value -> value.score(given))
              .orElse(new Scored(name, 0, null, null));
      scored.add(new Scored(name, vote.of(rules.points, logOdds[type]), rules.best, null));
    }
    return scored;
  }

  private List<Finding> otherwise(List<Scored> scored, Reading reading, Verdict label) {
    if (entry.otherwise() == null || label.evidence().isEmpty()) {
      return List.of();
    }
    if (!scored.isEmpty()) {
      Scored best = scored.stream().max(Comparator.comparingDouble(s -> s.points)).orElseThrow();
      if (model != null || best.points > 0) {
        return List.of(finding(reading, best, label));
      }
    }
    return List.of(new Finding(entry.facet(), entry.otherwise(), "default", label.evidence()));
  }

  private Finding finding(Reading reading, Scored scored, Verdict label) {
    if (scored.best != null) {
      List<Evidence> quote = List.of(scored.best.quote(reading.article()));
      return new Finding(entry.facet(), scored.value, "signals", quote);
    }
    return scored.harm == null
        ? new Finding(entry.facet(), scored.value, "model", label.evidence())
        : new Finding(entry.facet(), scored.value, "harm type", scored.harm.evidence());
  }

  /**
   * A text as the rules see it, made once for all questions.
   *
   * @param places its sentences
   * @param signals all signals that they give
   */
  record Given(List<Place> places, BitSet signals) {}

  /** A value with its points, the sentence that gave most of them, and the harm that it follows. */
  private record Scored(String value, double points, @Nullable Place best, @Nullable Finding harm) {

    Scored with(@Nullable Harm followed) {
      return followed == null
          ? this
          : new Scored(value, points + followed.points, best, followed.finding);
    }
  }

  /** A type of harm that was found, and what it is worth to a value. */
  private record Harm(Finding finding, double points) {}

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

    Scored score(Given given) {
      SentenceScore score = SentenceScore.of(rules, given.places, given.signals);
      return new Scored(value.value(), score.points(), score.best(), null);
    }

    /** The harm among the findings that speaks most for the value, the first of equals. */
    @Nullable Harm strongestHarm(List<Finding> found) {
      Harm strongest = null;
      for (Finding finding : value.harms() == null ? List.<Finding>of() : found) {
        if (finding.facet() == Facet.HARM_TYPES) {
          double points = value.pointsOf(finding.value());
          if (points > (strongest == null ? 0 : strongest.points)) {
            strongest = new Harm(finding, points);
          }
        }
      }
      return strongest;
    }
  }
}
