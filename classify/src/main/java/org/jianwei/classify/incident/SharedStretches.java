package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the stretches of text that two titles share, longest first, none overlapping. */
final class SharedStretches {

  private static final int CHARS_MIN = 2;

  private SharedStretches() {}

  /**
   * The shared stretches of two titles whose words are parted by blanks. The same in either order.
   */
  static List<String> of(String a, String b) {
    boolean swap = a.length() != b.length() ? a.length() > b.length() : a.compareTo(b) > 0;
    String first = swap ? b : a;
    int[] longest = longestMatches(first, swap ? a : b);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < longest.length; i++) {
      if (longest[i] >= CHARS_MIN) {
        starts.add(i);
      }
    }
    starts.sort(Comparator.comparingInt((Integer i) -> -longest[i]).thenComparingInt(i -> i));
    boolean[] taken = new boolean[first.length()];
    List<String> stretches = new ArrayList<>();
    for (int start : starts) {
      if (isFree(taken, start, longest[start])) {
        java.util.Arrays.fill(taken, start, start + longest[start], true);
        stretches.add(first.substring(start, start + longest[start]));
      }
    }
    return stretches;
  }

  /** For each place in {@code a}, the length of the longest stretch from there that is in b. */
  private static int[] longestMatches(String a, String b) {
    int[] longest = new int[a.length()];
    int[] below = new int[b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      int[] row = new int[b.length() + 1];
      for (int j = b.length() - 1; j >= 0; j--) {
        boolean same = a.charAt(i) == b.charAt(j) && a.charAt(i) != ' ';
        row[j] = same ? below[j + 1] + 1 : 0;
        longest[i] = Math.max(longest[i], row[j]);
      }
      below = row;
    }
    return longest;
  }

  private static boolean isFree(boolean[] taken, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
