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
    if (Math.abs(one.length() - other.length()) > SLACK_CHARS || first(one) != first(other)) {
      return false;
    }
    String bare = bare(one);
    return !bare.isEmpty() && bare.equals(bare(other));
  }

  /**
   * What {@link #bare} begins with, so that most titles are told apart by it; 0 for nothing, 1 for
   * letters that are not looked at.
   */
  private static int first(String title) {
    for (int i = 0; i < title.length(); ) {
      int c = title.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return c < 0x80 ? Character.toLowerCase(c) : isIdeograph(c) ? c : 1;
      }
      i += Character.charCount(c);
    }
    return 0;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x2E80 && c < 0xFB00;
  }
}
