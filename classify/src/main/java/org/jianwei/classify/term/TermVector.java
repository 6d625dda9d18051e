package org.jianwei.classify.term;

import java.util.Arrays;

/**
 * A sparse vector: weights by code of term ({@link Terms}). Weights are kept in steps of 1/512 up
 * to 127.9, so that sums over them are exact: what is computed of two vectors is the same in either
 * order, on every processor. Immutable.
 */
public final class TermVector {

  /** The vector without terms. */
  public static final TermVector NONE = new TermVector(new int[0], new char[0]);

  /** Parts of a nat in which weights are kept. */
  static final double STEPS = 512;

  /** Ascending. */
  final int[] terms;

  /** Weight of each term, in steps. */
  final char[] weights;

  /** Sum of all weights, in steps. */
  final long sum;

  /** Euclidean length, in steps. */
  final double length;

  private TermVector(int[] terms, char[] weights) {
    this.terms = terms;
    this.weights = weights;
    long total = 0;
    long squares = 0;
    for (char weight : weights) {
      total += weight;
      squares += (long) weight * weight;
    }
    this.sum = total;
    this.length = StrictMath.sqrt(squares);
  }

  /** The codes of the heaviest terms, at most so many; of equal ones those with the lesser code. */
  public int[] heaviest(int max) {
    int kept = Math.min(max, terms.length);
    long[] best = new long[kept];
    int count = 0;
    for (int i = 0; i < terms.length; i++) {
      long term = packed(Character.MAX_VALUE - weights[i], terms[i]);
      if (count < kept || (kept > 0 && term < best[kept - 1])) {
        count = Math.min(kept, count + 1);
        int place = count - 1;
        for (; place > 0 && best[place - 1] > term; place--) {
          best[place] = best[place - 1];
        }
        best[place] = term;
      }
    }
    return Arrays.stream(best).mapToInt(term -> (int) term).toArray();
  }

  /** The codes of all terms, ascending. */
  public int[] terms() {
    return terms.clone();
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static long packed(long high, int low) {
    return high << Integer.SIZE | Integer.toUnsignedLong(low);
  }

  /** Gathers terms for a vector. */
  public static final class Builder {

    /** Each term below its weight, which is turned round, so that the heaviest come first. */
    private long[] heaviestFirst;

    private int count;

    /**
     * Begins without terms.
     *
     * @param expected about how many will come
     */
    public Builder(int expected) {
      heaviestFirst = new long[Math.max(1, expected)];
    }

    /** Adds a term that was not added before; one that weighs nothing is left out. */
    public void add(int term, double weight) {
      long steps = Math.min(Character.MAX_VALUE, Math.round(weight * STEPS));
      if (steps > 0) {
        if (count == heaviestFirst.length) {
          heaviestFirst = Arrays.copyOf(heaviestFirst, 2 * count);
        }
        heaviestFirst[count++] = packed(Character.MAX_VALUE - steps, term);
      }
    }

    /**
     * The vector of the heaviest terms; of equal ones those with the lesser code.
     *
     * @param max most terms that are kept
     */
    public TermVector build(int max) {
      Arrays.sort(heaviestFirst, 0, count);
      long[] byTerm = new long[Math.min(max, count)];
      for (int i = 0; i < byTerm.length; i++) {
        long steps = Character.MAX_VALUE - (heaviestFirst[i] >> Integer.SIZE);
        byTerm[i] = (heaviestFirst[i] << Integer.SIZE) | steps;
      }
      Arrays.sort(byTerm);
      int[] terms = new int[byTerm.length];
      char[] weights = new char[byTerm.length];
      for (int i = 0; i < byTerm.length; i++) {
        terms[i] = (int) (byTerm[i] >> Integer.SIZE);
        weights[i] = (char) byTerm[i];
      }
      return new TermVector(terms, weights);
    }
  }
}
