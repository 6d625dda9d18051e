package org.jianwei.classify.train;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jianwei.classify.likeness.PairKind;
import org.jianwei.classify.likeness.Signal;
import org.jianwei.classify.likeness.SignalWeights;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression over the signals of pairs, one model for each kind of pair: weights that all
 * kinds share, and what each departs from them. Ridge-penalised towards given values; no weight
 * takes a sign that the signal cannot have. Fitted by coordinate descent in a fixed order, so that
 * the same pairs give the same weights.
 */
final class GroupingFit {

  private static final int SWEEPS = 60;

  /** Penalties of a shared weight and of a departure from it, in pairs. */
  private static final double SHARED_PENALTY = 6;

  private static final double OWN_PENALTY = 8;
  private static final double BIAS_PENALTY = 0.05;
  private static final double ROUNDING = 100;

  private final List<GroupingPair> pairs;
  private final double[] priors;
  private final double[] shared;
  private final double[][] own;
  private final double[] bias;
  private final double[] scores;

  /** By kind, and after these for all: for the bias and then each signal, where it is not 0. */
  private final int[][][] places;

  private GroupingFit(List<GroupingPair> pairs, Map<String, Double> priors) {
    Signal[] signals = Signal.values();
    this.pairs = pairs;
    this.priors = new double[signals.length];
    for (Signal signal : signals) {
      this.priors[signal.ordinal()] = priors.getOrDefault(signal.label(), 0.0);
    }
    this.shared = new double[signals.length];
    this.own = new double[PairKind.values().length][signals.length];
    this.bias = new double[PairKind.values().length];
    this.scores = new double[pairs.size()];
    this.places = new int[own.length + 1][signals.length + 1][];
    for (int k = 0; k < places.length; k++) {
      PairKind kind = k < own.length ? PairKind.values()[k] : null;
      for (int s = -1; s < signals.length; s++) {
        places[k][s + 1] = placesOf(pairs, kind, s);
      }
    }
  }

  /** The models, by the label of the kind of pair. */
  static Map<String, SignalWeights> of(List<GroupingPair> pairs, Map<String, Double> priors) {
    GroupingFit fit = new GroupingFit(pairs, priors);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      fit.sweep();
    }
    return fit.models();
  }

  private void sweep() {
    for (PairKind kind : PairKind.values()) {
      int k = kind.ordinal();
      bias[k] += step(kind, -1, BIAS_PENALTY, bias[k], 0);
    }
    for (Signal signal : Signal.values()) {
      int s = signal.ordinal();
      double target = shared[s] + step(null, s, SHARED_PENALTY, shared[s], priors[s]);
      move(null, s, allowed(signal, target) - shared[s]);
      for (PairKind kind : PairKind.values()) {
        int k = kind.ordinal();
        double before = own[k][s];
        double after = before + step(kind, s, OWN_PENALTY, before, 0);
        move(kind, s, allowed(signal, shared[s] + after) - shared[s] - before);
      }
    }
  }

  /** Newton's step along one coordinate; along the bias, which is moved at once. */
  private double step(@Nullable PairKind kind, int s, double penalty, double at, double prior) {
    double gradient = penalty * (at - prior);
    double curvature = penalty;
    for (int i : places(kind, s)) {
      GroupingPair pair = pairs.get(i);
      double x = s < 0 ? 1 : pair.values()[s];
      double p = 1 / (1 + StrictMath.exp(-scores[i]));
      gradient += pair.weight() * x * (p - (pair.same() ? 1 : 0));
      curvature += pair.weight() * x * x * Math.max(0.02, p * (1 - p));
    }
    double step = Math.max(-1, Math.min(1, -gradient / curvature));
    if (s < 0) {
      shift(kind, s, step);
    }
    return step;
  }

  private void move(@Nullable PairKind kind, int s, double by) {
    if (by != 0) {
      if (kind == null) {
        shared[s] += by;
      } else {
        own[kind.ordinal()][s] += by;
      }
      shift(kind, s, by);
    }
  }

  private void shift(@Nullable PairKind kind, int s, double by) {
    for (int i : places(kind, s)) {
      scores[i] += by * (s < 0 ? 1 : pairs.get(i).values()[s]);
    }
  }

  /** The pairs of a kind, or of all, of which a coordinate is not 0. */
  private int[] places(@Nullable PairKind kind, int s) {
    return places[kind == null ? own.length : kind.ordinal()][s + 1];
  }

  private static int[] placesOf(List<GroupingPair> pairs, @Nullable PairKind kind, int s) {
    return IntStream.range(0, pairs.size())
        .filter(i -> kind == null || pairs.get(i).kind() == kind)
        .filter(i -> s < 0 || pairs.get(i).values()[s] != 0)
        .toArray();
  }

  private static double allowed(Signal signal, double weight) {
    if (signal == Signal.TITLE_LENGTH) {
      return weight;
    }
    String label = signal.label();
    boolean lowers =
        label.endsWith("-differs") || label.endsWith("-own") || label.endsWith("-apart");
    return lowers ? Math.min(0, weight) : Math.max(0, weight);
  }

  private Map<String, SignalWeights> models() {
    Map<String, SignalWeights> models = new LinkedHashMap<>();
    for (PairKind kind : PairKind.values()) {
      Map<String, Double> weights = new LinkedHashMap<>();
      for (Signal signal : Signal.values()) {
        int s = signal.ordinal();
        double weight = round(allowed(signal, shared[s] + own[kind.ordinal()][s]));
        if (weight != 0) {
          weights.put(signal.label(), weight);
        }
      }
      models.put(
          kind.label(), new SignalWeights(round(bias[kind.ordinal()] - caution(kind)), weights));
    }
    return models;
  }

  /**
   * What is taken off the bias of a kind, so that one least score serves all. Chosen by the figures
   * held out.
   */
  private static double caution(PairKind kind) {
    return kind == PairKind.HEADLINES ? 0.4 : 0;
  }

  private static double round(double value) {
    return Math.rint(value * ROUNDING) / ROUNDING;
  }

  /** The pairs neither of whose articles is held out. */
  static List<GroupingPair> without(Set<String> units, List<GroupingPair> pairs) {
    return pairs.stream().filter(pair -> Collections.disjoint(pair.units(), units)).toList();
  }
}
