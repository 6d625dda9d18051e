package org.jianwei.classify.copy;

import java.util.Arrays;

/**
 * By number, under how many keys an article was met in the present look-up. Kept apart from the
 * articles, so that counting the thousands under a common key stays within a small array. Not
 * thread-safe.
 */
final class Meetings {

  private static final int COUNT_BITS = 8;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  /** The look-up in which it was met last, before the number of keys. */
  private long[] met = new long[1024];

  private long lookUp;

  /** Begins a look-up among numbers below a bound. */
  void begin(int bound) {
    lookUp++;
    if (met.length < bound) {
      met = Arrays.copyOf(met, bound + bound / 2);
    }
  }

  /**
   * Takes note of shared keys; says whether with these there are enough for the first time.
   *
   * @param keys how many, 1 to {@code enough}
   */
  boolean meets(int number, int keys, int enough) {
    long last = met[number];
    int before = last >>> COUNT_BITS == lookUp ? (int) last & COUNT_MASK : 0;
    if (before >= enough) {
      return false;
    }
    met[number] = lookUp << COUNT_BITS | (before + keys);
    return before + keys >= enough;
  }
}
