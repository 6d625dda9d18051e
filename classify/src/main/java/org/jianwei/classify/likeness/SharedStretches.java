package org.jianwei.classify.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of text that two titles share, longest first, none overlapping. The same in either
 * order. Words of the titles are parted by blanks, across which no stretch reaches.
 */
final class SharedStretches {

  private static final int CHARS_MIN = 2;

  private final String title;

  /** Start and end of each stretch in the title, in turns. */
  private final int[] places;

  private final int count;

  private SharedStretches(String title, int[] longest) {
    this.title = title;
    this.places = new int[2 * (longest.length / CHARS_MIN)];
    this.count = choose(longest);
  }

  /** Compares two titles. */
  static SharedStretches of(String a, String b) {
    boolean swap = a.length() != b.length() ? a.length() > b.length() : a.compareTo(b) > 0;
    String first = swap ? b : a;
    return new SharedStretches(first, longestMatches(first, swap ? a : b));
  }

  int count() {
    return count;
  }

  /** The title in which {@link #start} and {@link #end} are. */
  String title() {
    return title;
  }

  int start(int stretch) {
    return places[2 * stretch];
  }

  int end(int stretch) {
    return places[2 * stretch + 1];
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(title.substring(start(i), end(i)));
    }
    return texts;
  }

  /** For each place in {@code a}, the length of the longest stretch from there that is in b. */
  private static int[] longestMatches(String a, String b) {
    int[] longest = new int[a.length()];
    int[] row = new int[b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      char c = a.charAt(i);
      int most = 0;
      for (int j = 0; j < b.length(); j++) {
        row[j] = c == b.charAt(j) && c != ' ' ? row[j + 1] + 1 : 0;
        most = Math.max(most, row[j]);
      }
      longest[i] = most;
    }
    return longest;
  }

  /** Takes the longest that is free, again and again; of equal ones the first. */
  private int choose(int[] longest) {
    boolean[] taken = new boolean[longest.length];
    int chosen = 0;
    for (int start = longestOf(longest); start >= 0; start = longestOf(longest)) {
      int end = start + longest[start];
      longest[start] = 0;
      if (isFree(taken, start, end)) {
        Arrays.fill(taken, start, end, true);
        places[2 * chosen] = start;
        places[2 * chosen + 1] = end;
        chosen++;
      }
    }
    return chosen;
  }

  private static int longestOf(int[] longest) {
    int best = -1;
    for (int i = 0; i < longest.length; i++) {
      if (longest[i] >= CHARS_MIN && (best < 0 || longest[i] > longest[best])) {
        best = i;
      }
    }
    return best;
  }

  private static boolean isFree(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
