package org.jianwei.classify.incident;

import java.util.Map;

/**
 * A sparse vector: weights by term.
 *
 * @param byTerm weights, each above 0
 * @param sum sum of the weights
 * @param length Euclidean length
 */
record Weights(Map<String, Double> byTerm, double sum, double length) {

  static final Weights NONE = new Weights(Map.of(), 0, 0);

  /**
   * Measures a vector. The map must iterate in the order of its keys: then sums over two vectors
   * are the same, bit for bit, whichever comes first.
   */
  static Weights of(Map<String, Double> byTerm) {
    double sum = 0;
    double squares = 0;
    for (double weight : byTerm.values()) {
      sum += weight;
      squares += weight * weight;
    }
    return new Weights(byTerm, sum, StrictMath.sqrt(squares));
  }

  /** Cosine of the angle to another vector, 0 to 1; 0 where either is empty. */
  double cosine(Weights other) {
    if (length == 0 || other.length == 0) {
      return 0;
    }
    double product = 0;
    Weights small = byTerm.size() <= other.byTerm.size() ? this : other;
    Weights large = small == this ? other : this;
    for (Map.Entry<String, Double> entry : small.byTerm.entrySet()) {
      Double weight = large.byTerm.get(entry.getKey());
      product += weight == null ? 0 : entry.getValue() * weight;
    }
    return product / (length * other.length);
  }

  /** Share of this vector's weight whose terms {@code other} holds too, 0 to 1. */
  double heldBy(Weights other) {
    double held = 0;
    for (Map.Entry<String, Double> entry : byTerm.entrySet()) {
      held += other.byTerm.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    return sum == 0 ? 0 : held / sum;
  }

  /** Sum of the lesser weights of terms that both hold, as far as these exceed a bound. */
  double sharedAbove(Weights other, double bound) {
    double shared = 0;
    for (Map.Entry<String, Double> entry : byTerm.entrySet()) {
      double weight = Math.min(entry.getValue(), other.byTerm.getOrDefault(entry.getKey(), 0.0));
      shared += weight >= bound ? weight : 0;
    }
    return shared;
  }

  /** The largest weight, in this vector, of a term that both hold; 0 where they share none. */
  double heaviestShared(Weights other) {
    double heaviest = 0;
    for (Map.Entry<String, Double> entry : byTerm.entrySet()) {
      if (other.byTerm.containsKey(entry.getKey())) {
        heaviest = Math.max(heaviest, entry.getValue());
      }
    }
    return heaviest;
  }
}
