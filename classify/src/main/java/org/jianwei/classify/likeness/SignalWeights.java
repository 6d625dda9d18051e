package org.jianwei.classify.likeness;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A logistic model over the signals, for one kind of pair.
 *
 * @param bias score of two articles in which every signal is 0
 * @param weights by the label of a signal, what it adds to the score, per unit; a signal without
 *     one counts nothing
 */
public record SignalWeights(double bias, Map<String, Double> weights) {

  /** Copies the weights and checks that every signal exists. */
  public SignalWeights {
    weights = Map.copyOf(weights);
    checkSignals(weights.keySet());
  }

  /** What a signal adds to the score, per unit. */
  public double of(Signal signal) {
    return weights.getOrDefault(signal.label(), 0.0);
  }

  static void checkSignals(Set<String> labels) {
    Set<String> unknown = new TreeSet<>(labels);
    Arrays.stream(Signal.values()).map(Signal::label).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such signals: " + unknown);
    }
  }
}
