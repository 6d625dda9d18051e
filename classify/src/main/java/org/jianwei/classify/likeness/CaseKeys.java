package org.jianwei.classify.likeness;

import java.util.Arrays;

/**
 * By what a node is looked up: codes of its telling terms and of the things it names, each with a
 * weight that depends on the key alone. Rarest first, so that what two nodes share is found under
 * the first keys of either (prefix filtering: Bayardo, Ma and Srikant 2007). Immutable.
 */
public final class CaseKeys {

  /** Weights are kept in such parts of a nat. */
  static final double STEPS = 8;

  private static final int WEIGHT_MAX = 255;

  /**
   * Weight in steps, turned round, so that the rarest come first; then whether a name; then code.
   */
  private final long[] keys;

  private CaseKeys(long[] keys) {
    this.keys = keys;
  }

  /** How many there are. */
  public int size() {
    return keys.length;
  }

  /** The key at a place from 0, rarest first. */
  public int code(int place) {
    return (int) keys[place];
  }

  /** Weight of the key at a place, in nats. */
  public double weight(int place) {
    return steps(keys[place]) / STEPS;
  }

  /** Whether the key at a place is the name of a thing, and not a term. */
  public boolean isName(int place) {
    return (keys[place] >>> Integer.SIZE & 1) == 1;
  }

  /** Weight in steps of the key at a place. */
  int steps(int place) {
    return steps(keys[place]);
  }

  /** Weight, kind and code of the key at a place, in their order. */
  long key(int place) {
    return keys[place];
  }

  private static int steps(long key) {
    return WEIGHT_MAX - (int) (key >>> Integer.SIZE + 1);
  }

  /**
   * What two nodes share, in nats.
   *
   * @param all weight of all keys that they share
   * @param names weight of those among them that name things
   */
  public record Shared(double all, double names) {}

  /** Gathers keys. */
  public static final class Builder {

    private long[] keys = new long[32];
    private int count;

    /** Adds a key; one that comes again counts once. */
    public void add(int code, double nats, boolean name) {
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
      }
      long steps = Math.max(0, Math.min(WEIGHT_MAX, Math.round(nats * STEPS)));
      long rank = (WEIGHT_MAX - steps) << 1 | (name ? 1 : 0);
      keys[count++] = rank << Integer.SIZE | Integer.toUnsignedLong(code);
    }

    /** The keys that were added. */
    public CaseKeys build() {
      return new CaseKeys(Arrays.stream(keys, 0, count).sorted().distinct().toArray());
    }
  }
}
