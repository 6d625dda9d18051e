package org.jianwei.classify.term;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sparse vector: weights by code of term ({@link Terms}). Weights are kept in steps of 1/512 up
 * to 127.9, so that sums over them are exact: what is computed of two vectors is the same in either
 * order, on every processor. A view of bytes that may hold more. Immutable.
 */
public final class TermVector {

  /** The vector without terms. */
  public static final TermVector NONE = new Builder(0).build(0);

  /** Parts of a nat in which weights are kept. */
  static final double STEPS = 512;

  private static final int LENGTH = Long.BYTES;
  private static final int COUNT = LENGTH + Double.BYTES;
  private static final int TERMS = COUNT + Integer.BYTES;

  /** Sum of all weights, length, number of terms, codes of the terms, their weights. */
  private final int[] packed;

  private final int start;
  private final int termsAt;
  private final int weightsAt;

  private TermVector(int[] packed, int start) {
    this.packed = packed;
    this.start = start;
    this.termsAt = start + TERMS;
    this.weightsAt = termsAt + Integer.BYTES * Packed.intAt(packed, start + COUNT);
  }

  /** The vector that {@link #pack} wrote from a byte on. */
  public static TermVector at(int[] packed, int start) {
    return new TermVector(packed, start);
  }

  /** Writes it. */
  public void pack(Packer into) {
    into.putWords(packed, start, weightsAt + Character.BYTES * count());
  }

  /** How many terms there are. */
  int count() {
    return (weightsAt - termsAt) / Integer.BYTES;
  }

  /** The code of the term at a place; they ascend. */
  int term(int place) {
    return Packed.intAt(packed, termsAt + Integer.BYTES * place);
  }

  /** Weight of the term at a place, in steps. */
  int weight(int place) {
    return Packed.charAt(packed, weightsAt + Character.BYTES * place);
  }

  /** Sum of all weights, in steps. */
  long sum() {
    return Packed.longAt(packed, start);
  }

  /** Euclidean length, in steps. */
  double length() {
    return Packed.doubleAt(packed, start + LENGTH);
  }

  /** The codes of the heaviest terms, at most so many; of equal ones those with the lesser code. */
  public int[] heaviest(int max) {
    int kept = Math.min(max, count());
    long[] best = new long[kept];
    int found = 0;
    for (int i = 0; i < count(); i++) {
      long term = joined(Character.MAX_VALUE - weight(i), term(i));
      if (found < kept || (kept > 0 && term < best[kept - 1])) {
        found = Math.min(kept, found + 1);
        int place = found - 1;
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
    return IntStream.range(0, count()).map(this::term).toArray();
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static long joined(long high, int low) {
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
        heaviestFirst[count++] = joined(Character.MAX_VALUE - steps, term);
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
      return new TermVector(packed(byTerm), 0);
    }

    private static int[] packed(long[] byTerm) {
      long sum = 0;
      long squares = 0;
      for (long term : byTerm) {
        sum += (char) term;
        squares += (long) (char) term * (char) term;
      }
      Packer packer = new Packer(TERMS + (Integer.BYTES + Character.BYTES) * byTerm.length);
      packer.putLong(sum);
      packer.putDouble(StrictMath.sqrt(squares));
      packer.putInt(byTerm.length);
      Arrays.stream(byTerm).forEach(term -> packer.putInt((int) (term >> Integer.SIZE)));
      Arrays.stream(byTerm).forEach(term -> packer.putChar((char) term));
      return packer.packed();
    }
  }
}
