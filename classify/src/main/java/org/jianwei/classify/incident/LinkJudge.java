package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.incident.Reason;

/**
 * Decides how strongly two articles are linked, and says why. Depends on the two and on shipped
 * statistics alone. Immutable and thread-safe.
 */
public final class LinkJudge {

  private static final int REASONS_MAX = 6;
  private static final double REASON_WEIGHT_MIN = 0.05;
  private static final int TEXT_KEYS_MAX = 16;
  private static final double ROUNDING = 10_000;

  /**
   * Most that two articles can be linked by: beyond odds of 400 to 1 more of the same is no further
   * evidence, and one link must not outweigh all others of a group in a mean.
   */
  private static final double SCORE_MAX = 6;

  private static final List<Signal> KEY_SIGNALS =
      List.of(
          Signal.RECURRING,
          Signal.QUOTED,
          Signal.LATIN,
          Signal.PRODUCT,
          Signal.ORGANISATION,
          Signal.COURT,
          Signal.AMOUNT);

  private final GroupingRules rules;
  private final TermWeights weights;
  private final Set<String> common;
  private final Profiler profiler;

  /** Creates one. */
  public LinkJudge(
      GroupingRules rules,
      TermWeights weights,
      TermWeights textWeights,
      CommonTerms common,
      Regions regions) {
    this.rules = rules;
    this.weights = weights;
    this.common = common.terms();
    this.profiler = new Profiler(weights, textWeights, common, regions);
  }

  /** One with the shipped rules, statistics and words. */
  public static LinkJudge shipped() {
    return with(GroupingRules.shipped());
  }

  /** One with other rules, and the shipped statistics and words. */
  public static LinkJudge with(GroupingRules rules) {
    return new LinkJudge(
        rules,
        TermWeights.ofHeadlines(),
        TermWeights.ofTexts(),
        CommonTerms.shipped(),
        Regions.shipped());
  }

  GroupingRules rules() {
    return rules;
  }

  Profile profile(String title, String text, Judgement judgement, long day) {
    return profiler.profile(title, text, judgement, day);
  }

  /** Keys by which candidates are looked up: two articles that share none are not compared. */
  Set<String> keys(Profile profile) {
    Set<String> keys = new LinkedHashSet<>();
    profile
        .titleTerms()
        .byTerm()
        .forEach(
            (term, weight) -> {
              if (weights.weight(term) >= rules.keyWeightMin()) {
                keys.add("w" + term);
              }
            });
    heaviest(profile.textTerms()).forEach(term -> keys.add("w" + term));
    for (Signal signal : KEY_SIGNALS) {
      profile.marks(signal).forEach(mark -> keys.add("m" + mark));
    }
    profile.firstCases().forEach(kind -> keys.add("c" + kind));
    return keys;
  }

  /** Compares two profiles signal by signal. */
  Comparison compare(Profile a, Profile b) {
    return Comparison.of(a, b, weights, common);
  }

  /** The score: log odds that the two are about one case. */
  double score(Profile a, Profile b) {
    return score(compare(a, b));
  }

  private double score(Comparison comparison) {
    SignalWeights model = rules.model(comparison.kind());
    double score = model.bias();
    double specific = 0;
    for (Signal signal : Signal.values()) {
      double adds = model.of(signal) * comparison.value(signal);
      score += adds;
      specific += rules.isGeneric(signal) ? 0 : Math.max(0, adds);
    }
    return Math.min(score, specific < rules.specificMin() ? rules.floorScore() : SCORE_MAX);
  }

  /** The strongest of what speaks for and against a link. */
  List<Reason> reasons(Profile a, Profile b) {
    List<Reason> reasons = allReasons(a, b);
    return List.copyOf(reasons.subList(0, Math.min(REASONS_MAX, reasons.size())));
  }

  /** All that speaks for and against a link, strongest first. */
  List<Reason> allReasons(Profile a, Profile b) {
    Comparison comparison = compare(a, b);
    SignalWeights model = rules.model(comparison.kind());
    List<Reason> reasons = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      double weight = model.of(signal) * comparison.value(signal);
      if (Math.abs(weight) >= REASON_WEIGHT_MIN) {
        reasons.add(new Reason(signal.label(), comparison.detail(signal), round(weight)));
      }
    }
    reasons.sort(
        Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
            .thenComparing(Reason::signal));
    return reasons;
  }

  /** A score as a strength within 0 to 1, rounded so that it is the same on every processor. */
  static double similarity(double score) {
    return round(1 / (1 + StrictMath.exp(-score)));
  }

  static double round(double value) {
    return Math.rint(value * ROUNDING) / ROUNDING;
  }

  private static List<String> heaviest(Weights terms) {
    return terms.byTerm().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TEXT_KEYS_MAX)
        .map(Map.Entry::getKey)
        .toList();
  }
}
