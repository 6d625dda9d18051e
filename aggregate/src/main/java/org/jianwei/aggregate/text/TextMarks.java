package org.jianwei.aggregate.text;

/**
 * Tells of most words that a text does not hold that it does not: by their first two characters. Of
 * thousands of names and quotations that might stand in a text a handful do.
 */
final class TextMarks {

  /** A power of two; a text of 1,000 characters sets an eighth of them. */
  private static final int MARKS = 1 << 13;

  /** Mark of words of one character, which every text may hold. */
  private static final int ANY = -1;

  private final long[] set = new long[MARKS / Long.SIZE];

  TextMarks(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int mark = mark(text.charAt(i), text.charAt(i + 1));
      set[mark / Long.SIZE] |= 1L << mark;
    }
  }

  /** By what words are looked for. */
  static int mark(String words) {
    return words.length() < 2 ? ANY : mark(words.charAt(0), words.charAt(1));
  }

  /** False only where the text does not hold the words of this mark. */
  boolean mayHold(int mark) {
    return mark == ANY || (set[mark / Long.SIZE] & (1L << mark)) != 0;
  }

  private static int mark(char first, char second) {
    return (first * 31 + second) & (MARKS - 1);
  }
}
