package org.jianwei.ingest.page;

import java.util.Locale;

/** Compares titles by what a reader would call the same. */
final class Titles {

  private Titles() {}

  /** Letters, digits and ideographs alone, in lower case. */
  static String bare(String title) {
    StringBuilder bare = new StringBuilder(title.length());
    title.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether two titles differ in blanks and punctuation alone. */
  static boolean isSame(String one, String other) {
    String bare = bare(one);
    return !bare.isEmpty() && bare.equals(bare(other));
  }
}
