package org.jianwei.aggregate.text;

import java.util.BitSet;

/**
 * Tells of most words that a text does not hold that it does not: by the first two characters. Of
 * thousands of names and quotations that might stand in a text a handful do.
 */
final class TextMarks {

  /** A power of two; a text of 1,000 characters marks a tenth of them. */
  private static final int MARKS = 1 << 13;

  private final BitSet marks = new BitSet(MARKS);
  private final int length;

  TextMarks(String text) {
    length = text.length();
    for (int i = 0; i + 1 < length; i++) {
      marks.set(mark(text, i));
    }
  }

  /** False only where the text does not hold the words. */
  boolean mayHold(String words) {
    return words.length() <= length && (words.length() < 2 || marks.get(mark(words, 0)));
  }

  private static int mark(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & (MARKS - 1);
  }
}
