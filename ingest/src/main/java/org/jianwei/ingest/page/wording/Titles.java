package org.jianwei.ingest.page.wording;

import java.util.Locale;

/** Compares titles by what a reader would call the same. */
public final class Titles {

  /** Blanks and punctuation by which two forms of one title may differ in length. */
  private static final int SLACK_CHARS = 24;

  private Titles() {}

  /** Letters, digits and ideographs alone, in lower case. */
  public static String bare(String title) {
    StringBuilder bare = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); ) {
      int c = title.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether two titles differ in blanks and punctuation alone. */
  public static boolean isSame(String one, String other) {
    if (Math.abs(one.length() - other.length()) > SLACK_CHARS) {
      return false;
    }
    String bare = bare(one);
    return !bare.isEmpty() && bare.equals(bare(other));
  }
}
