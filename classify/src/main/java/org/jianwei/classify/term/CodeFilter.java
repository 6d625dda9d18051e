package org.jianwei.classify.term;

/**
 * A set of numbers that says for sure which it does not hold, and holds about one in a hundred of
 * the others by mistake while it has no more than eighty: a Bloom filter of one hash (Bloom 1970).
 * Asking costs one look into a kilobyte. Not thread-safe while numbers are added.
 */
public final class CodeFilter {

  private static final int BITS_LOG = 13;
  private static final int SPREAD = 0x9E37_79B9;

  private final long[] bits = new long[1 << (BITS_LOG - 6)];

  /** Adds a number. */
  public void add(int code) {
    int bit = bit(code);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether the number may have been added. */
  public boolean mayHold(int code) {
    int bit = bit(code);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private static int bit(int code) {
    return (code * SPREAD) >>> (Integer.SIZE - BITS_LOG);
  }
}
