package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into terms: pairs of neighbouring Chinese characters, and whole words and
 * numbers in other scripts. A Chinese character that stands alone is a term by itself.
 */
final class Terms {

  private Terms() {}

  /** The terms of a text, in order, with repetitions. */
  static List<String> of(String normal) {
    List<String> terms = new ArrayList<>();
    int i = 0;
    while (i < normal.length()) {
      char c = normal.charAt(i);
      if (isHan(c)) {
        i = hanRun(normal, i, terms);
      } else if (isWord(c)) {
        i = word(normal, i, terms);
      } else {
        i++;
      }
    }
    return terms;
  }

  /** Whether a char is a Chinese character of the basic block. */
  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static int hanRun(String text, int from, List<String> terms) {
    int i = from;
    while (i < text.length() && isHan(text.charAt(i))) {
      i++;
    }
    if (i - from == 1) {
      terms.add(text.substring(from, i));
    }
    for (int k = from; k + 1 < i; k++) {
      terms.add(text.substring(k, k + 2));
    }
    return i;
  }

  private static int word(String text, int from, List<String> terms) {
    boolean digits = Character.isDigit(text.charAt(from));
    int i = from;
    while (i < text.length() && continues(text, i, digits)) {
      i++;
    }
    terms.add(text.substring(from, i));
    return i;
  }

  private static boolean continues(String text, int i, boolean digits) {
    char c = text.charAt(i);
    if (c == '.' && digits) {
      return i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }
    return isWord(c) && Character.isDigit(c) == digits;
  }

  private static boolean isWord(char c) {
    return !isHan(c) && Character.isLetterOrDigit(c);
  }
}
