package org.jianwei.classify.likeness;

import org.jianwei.classify.term.TermWeights;

/**
 * The pairs of neighbouring chars of a title, by which it is known what stretches another title may
 * share with it, and how much these say at most. Not thread-safe.
 */
final class TitlePairs {

  private static final int SLOTS_A_PAIR = 16;
  private static final int SPREAD = 0x9E37_79B9;

  /** No pair has this code. */
  private static final int NONE = 0;

  private final int shift;
  private final int[] pairs;

  /** How often each pair occurs. */
  private final int[] counts;

  /** What a pair says by itself, in nats, as often as it occurs. */
  private final double[] nats;

  private int sharedCount;
  private double sharedNats;

  TitlePairs(String title, TermWeights weights) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SLOTS_A_PAIR * (title.length() + 1) - 1);
    this.shift = Integer.SIZE - bits;
    this.pairs = new int[1 << bits];
    this.counts = new int[1 << bits];
    this.nats = new double[1 << bits];
    for (int end = 1; end < title.length(); end++) {
      if (title.charAt(end - 1) != ' ' && title.charAt(end) != ' ') {
        int slot = slot(code(title.charAt(end - 1), title.charAt(end)));
        pairs[slot] = code(title.charAt(end - 1), title.charAt(end));
        counts[slot]++;
        nats[slot] += Math.max(0, weights.information(title, end - 1, end + 1));
      }
    }
  }

  /** Looks which of its pairs another title holds. */
  void lookIn(Profile other) {
    sharedCount = 0;
    sharedNats = 0;
    int length = other.titleChars();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char here = other.titleChar(i);
      int slot = slot(code(before, here));
      sharedCount += counts[slot];
      sharedNats += nats[slot];
      before = here;
    }
  }

  /** How many stretches the two titles share at most. */
  int stretchesMax() {
    return sharedCount;
  }

  /**
   * How much all stretches say at most, in nats: each says no more than its pairs do one by one,
   * and no two stretches hold the same pair at the same place.
   */
  double natsMax() {
    return sharedNats;
  }

  /** The slot of a pair, or that in which it would be. */
  private int slot(int pair) {
    int slot = (pair * SPREAD) >>> shift;
    while (pairs[slot] != pair && pairs[slot] != NONE) {
      slot = (slot + 1) & (pairs.length - 1);
    }
    return slot;
  }

  private static int code(char first, char second) {
    return first << Character.SIZE | second;
  }
}
