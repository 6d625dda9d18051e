package org.jianwei.classify.likeness;

import java.util.Arrays;

/**
 * What came of holding two profiles side by side: a number for each signal. A function of the two
 * profiles and the shipped statistics alone, and the same in either order. Made by {@link
 * Comparer}; in what a signal was found, {@link Grounds} tells.
 */
public final class Comparison {

  private final double[] values = new double[Signal.values().length];
  private PairKind kind;

  Comparison(PairKind kind) {
    this.kind = kind;
  }

  /** What kind of pair was compared. */
  public PairKind kind() {
    return kind;
  }

  /** The number of a signal. */
  public double value(Signal signal) {
    return values[signal.ordinal()];
  }

  /** A number for each signal, in their order. */
  public double[] values() {
    return values.clone();
  }

  void put(Signal signal, double value) {
    values[signal.ordinal()] = value;
  }

  /** Forgets all numbers, for the next pair. */
  void clear(PairKind next) {
    kind = next;
    Arrays.fill(values, 0);
  }
}
