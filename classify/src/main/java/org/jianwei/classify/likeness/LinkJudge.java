package org.jianwei.classify.likeness;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jianwei.classify.term.TermWeights;
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

  /** Weight of a name that is as rare as can be. */
  private static final double NATS = Comparer.NATS;

  /** Enough to be compared, whatever else is shared. */
  private static final double FIRST_CASE_NATS = 31;

  private static final double ROUNDING = 10_000;

  /**
   * Beyond odds of 400 to 1 more of the same is hardly further evidence, and one link must not
   * outweigh all others of a group in a mean.
   */
  private static final double FULL_SCORE_MAX = 6;

  /** What more than that counts, so that of two strong links the stronger goes first. */
  private static final double BEYOND_SHARE = 0.03;

  /** More than sums of doubles are off. */
  private static final double ROUNDING_MAX = 1e-6;

  private static final List<Signal> KEY_SIGNALS =
      List.of(
          Signal.QUOTED,
          Signal.LATIN,
          Signal.PRODUCT,
          Signal.ORGANISATION,
          Signal.COURT,
          Signal.AMOUNT);

  private static final Signal[] SIGNALS = Signal.values();

  private final GroupingRules rules;
  private final TermWeights weights;
  private final IntSet common;
  private final Profiler profiler;
  private final boolean[] generic = new boolean[SIGNALS.length];
  private final Map<PairKind, Model> models = new EnumMap<>(PairKind.class);

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
    for (PairKind kind : PairKind.values()) {
      models.put(kind, Model.of(rules.model(kind)));
    }
    for (Signal signal : SIGNALS) {
      generic[signal.ordinal()] = rules.isGeneric(signal);
    }
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

  /** The rules by which it decides. */
  public GroupingRules rules() {
    return rules;
  }

  /**
   * Takes the profile of an article or of a part of a round-up.
   *
   * @param title title without what portals add; may be empty
   * @param text the part of the text that is compared; may be empty
   * @param judgement what it was found to be
   * @param day day of publication, as days since 1970-01-01
   */
  public Profile profile(String title, String text, Judgement judgement, long day) {
    return profiler.profile(title, text, judgement, day);
  }

  /** Keys by which candidates are looked up: telling terms, names and kinds of first cases. */
  public CaseKeys keys(Profile profile) {
    CaseKeys.Builder keys = new CaseKeys.Builder();
    for (int term : profile.titleTerms().terms()) {
      if (weights.weight(term) >= rules.keyWeightMin()) {
        keys.add(term, keyWeight(term), false);
      }
    }
    for (int term : profile.textTerms().heaviest(TEXT_KEYS_MAX)) {
      keys.add(term, keyWeight(term), false);
    }
    Marks marks = profile.marks();
    for (Signal signal : KEY_SIGNALS) {
      marks.forEach(signal, (code, rarity) -> keys.add(code, NATS * rarity, true));
    }
    profile.firstCases().forEach(kind -> keys.add(~kind.hashCode(), FIRST_CASE_NATS, true));
    return keys.build();
  }

  private double keyWeight(int term) {
    return weights.weight(term) * (common.contains(term) ? Profiler.COMMON_SHARE : 1);
  }

  /** Compares two profiles signal by signal. */
  public Comparison compare(Profile a, Profile b) {
    return new Comparer(a, weights, common).compare(b);
  }

  /** The score: log odds that the two are about one case. */
  public double score(Profile a, Profile b) {
    return score(compare(a, b));
  }

  /**
   * Gives the score of one profile with each of many others; the floor where the two have nothing
   * in common, however far below it they are. What is returned is for one thread.
   */
  public ToDoubleFunction<Profile> scores(Profile one) {
    Comparer comparer = new Comparer(one, weights, common);
    return other -> {
      Comparison comparison = comparer.compareButStretches(other);
      if (mostPossible(comparison, comparer, other) <= rules.floorScore()) {
        return rules.floorScore();
      }
      return Math.max(rules.floorScore(), score(comparer.compareStretches(other)));
    };
  }

  /** What the score is at most, whatever stretches the titles share. */
  private double mostPossible(Comparison comparison, Comparer comparer, Profile other) {
    Model model = model(comparison.kind());
    double most = model.bias + ROUNDING_MAX;
    for (int i = 0; i < SIGNALS.length; i++) {
      most += model.weights[i] * comparison.value(SIGNALS[i]);
    }
    for (Signal signal : Comparer.OF_STRETCHES) {
      double weight = model.weights[signal.ordinal()];
      if (weight > 0) {
        most += weight * comparer.mostOf(signal, other);
      }
    }
    return most;
  }

  private double score(Comparison comparison) {
    Model model = model(comparison.kind());
    double score = model.bias;
    double specific = 0;
    for (int i = 0; i < SIGNALS.length; i++) {
      double adds = model.weights[i] * comparison.value(SIGNALS[i]);
      score += adds;
      specific += generic[i] ? 0 : Math.max(0, adds);
    }
    return specific < rules.specificMin() ? Math.min(score, rules.floorScore()) : bounded(score);
  }

  private static double bounded(double score) {
    return score <= FULL_SCORE_MAX
        ? score
        : FULL_SCORE_MAX + BEYOND_SHARE * (score - FULL_SCORE_MAX);
  }

  private Model model(PairKind kind) {
    return Objects.requireNonNull(models.get(kind));
  }

  /**
   * The score of two profiles, with the strongest of what speaks for and against a link.
   *
   * @param title of what the first was made, as it was given to {@link #profile}
   * @param text the same
   */
  public ReasonedScore reasonedScore(Profile a, Profile b, String title, String text) {
    Comparison comparison = compare(a, b);
    return new ReasonedScore(
        score(comparison), reasons(comparison, grounds(a, b, title, text), REASONS_MAX));
  }

  /** All that speaks for and against a link, strongest first; the rest as in reasonedScore. */
  public List<Reason> allReasons(Profile a, Profile b, String title, String text) {
    return reasons(compare(a, b), grounds(a, b, title, text), SIGNALS.length);
  }

  private Grounds grounds(Profile a, Profile b, String title, String text) {
    return new Grounds(a, b, () -> profiler.told(title, text));
  }

  private List<Reason> reasons(Comparison comparison, Grounds grounds, int max) {
    Model model = model(comparison.kind());
    return Arrays.stream(SIGNALS)
        .map(
            signal -> new Share(signal, model.weights[signal.ordinal()] * comparison.value(signal)))
        .filter(share -> Math.abs(share.weight) >= REASON_WEIGHT_MIN)
        .sorted(
            Comparator.comparingDouble((Share share) -> -Math.abs(round(share.weight)))
                .thenComparing(share -> share.signal.label()))
        .limit(max)
        .map(s -> new Reason(s.signal.label(), grounds.of(s.signal), round(s.weight)))
        .toList();
  }

  /** A score as a strength within 0 to 1, rounded so that it is the same on every processor. */
  public static double similarity(double score) {
    return round(1 / (1 + StrictMath.exp(-score)));
  }

  /** Rounded to four places. */
  public static double round(double value) {
    return Math.rint(value * ROUNDING) / ROUNDING;
  }

  /** What a signal adds to a score. */
  private record Share(Signal signal, double weight) {}

  /** Weights by the order of signals. */
  private record Model(double bias, double[] weights) {

    static Model of(SignalWeights given) {
      return new Model(given.bias(), Arrays.stream(SIGNALS).mapToDouble(given::of).toArray());
    }
  }
}
