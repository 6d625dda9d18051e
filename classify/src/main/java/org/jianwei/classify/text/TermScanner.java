package org.jianwei.classify.text;

import java.util.Collection;

/**
 * Says fast where a text may hold one of a fixed set of terms, without a normalised copy of it. A
 * char pair that begins no term is passed over with one look into a bitmap; where one does, a trie
 * is walked. Decorations (blanks, quotes, invisible chars) are looked through. A term that begins
 * or ends with a Latin letter is passed over where one adjoins it. A place found is worth a closer
 * look; where none is found there is no term. Immutable and thread-safe.
 */
public final class TermScanner {

  private static final int CHARS = 1 << 16;
  private static final short DECORATION = -1;
  private static final String DECORATIONS = " “”\"";

  /** Class of each char as it stands in a text: 0 where it opens no term. */
  private final short[] classes = new short[CHARS];

  private final int width;
  private final long[] pairs;
  private final Trie trie = new Trie();

  /**
   * A scanner.
   *
   * @param terms terms in normalised form, of two chars or more
   */
  public TermScanner(Collection<String> terms) {
    short[] folded = new short[CHARS];
    short count = 0;
    for (String term : terms) {
      String bare = withoutDecorations(term);
      if (bare.length() < 2) {
        throw new IllegalArgumentException("'" + term + "' is no term of two chars or more");
      }
      for (int i = 0; i < 2; i++) {
        if (folded[bare.charAt(i)] == 0) {
          folded[bare.charAt(i)] = ++count;
        }
      }
      trie.add(bare);
    }
    this.width = count + 1;
    this.pairs = new long[(width * width >> 6) + 1];
    for (String term : terms) {
      String bare = withoutDecorations(term);
      int pair = folded[bare.charAt(0)] * width + folded[bare.charAt(1)];
      pairs[pair >> 6] |= 1L << pair;
    }
    for (int c = 0; c < CHARS; c++) {
      char small = CharFolding.fold((char) c);
      classes[c] = isDecoration(small) ? DECORATION : folded[small];
    }
  }

  /** Where the first place at or after {@code from} begins that may be a term, or -1. */
  public int next(String text, int from) {
    int before = 0;
    int start = from;
    for (int i = from; i < text.length(); i++) {
      int type = classes[text.charAt(i)];
      if (type == DECORATION) {
        continue;
      }
      if (before != 0 && type != 0 && isPair(before, type) && trie.holds(text, start)) {
        return start;
      }
      before = type;
      start = i;
    }
    return -1;
  }

  private boolean isPair(int first, int second) {
    int pair = first * width + second;
    return (pairs[pair >> 6] >>> pair & 1) != 0;
  }

  private static boolean isDecoration(char folded) {
    return folded == CharFolding.DROPPED || DECORATIONS.indexOf(folded) >= 0;
  }

  private static String withoutDecorations(String term) {
    StringBuilder bare = new StringBuilder();
    term.chars().filter(c -> !isDecoration((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  private static boolean isLatin(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = CharFolding.fold(text.charAt(at));
    return c >= 'a' && c <= 'z';
  }

  /** The terms by their chars, children found by open addressing. */
  private static final class Trie {
    private static final int SLOTS = 1 << 15;

    private final int[] parents = new int[SLOTS];
    private final char[] chars = new char[SLOTS];
    private final int[] children = new int[SLOTS];
    private final boolean[] ends = new boolean[SLOTS];
    private int size = 1;

    void add(String term) {
      int node = 0;
      for (int i = 0; i < term.length(); i++) {
        int slot = slot(node, term.charAt(i));
        if (children[slot] == 0) {
          if (size == SLOTS / 2) {
            throw new IllegalArgumentException("more terms than a scanner holds");
          }
          parents[slot] = node;
          chars[slot] = term.charAt(i);
          children[slot] = size++;
        }
        node = children[slot];
      }
      ends[node] = true;
    }

    /** The slot of a child, or the free one where it would stand. */
    private int slot(int node, char c) {
      int slot = (node * 0x9E3779B1 + c * 0x85EBCA6B) >>> 17;
      while (children[slot] != 0 && (parents[slot] != node || chars[slot] != c)) {
        slot = slot + 1 & SLOTS - 1;
      }
      return slot;
    }

    boolean holds(String text, int start) {
      if (isLatin(text, start) && isLatin(text, start - 1)) {
        return false;
      }
      int node = 0;
      for (int i = start; i < text.length(); i++) {
        char c = CharFolding.fold(text.charAt(i));
        if (isDecoration(c)) {
          continue;
        }
        node = children[slot(node, c)];
        if (node == 0) {
          return false;
        }
        if (ends[node] && !(isLatin(text, i) && isLatin(text, i + 1))) {
          return true;
        }
      }
      return false;
    }
  }
}
