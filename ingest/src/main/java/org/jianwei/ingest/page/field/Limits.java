package org.jianwei.ingest.page.field;

/** How much of each part of an article is kept. */
public final class Limits {

  private static final int TITLE_CHARS_MAX = 300;
  private static final int NAME_CHARS_MAX = 60;

  /** Longest text, in chars: far above any article, far below what a topic takes. */
  public static final int TEXT_CHARS_MAX = 100_000;

  private Limits() {}

  /** As much of a title as is kept. */
  public static String title(String title) {
    return cut(title, TITLE_CHARS_MAX);
  }

  static String name(String name) {
    return cut(name, NAME_CHARS_MAX);
  }

  /** As much of a text as is kept. */
  public static String text(String text) {
    return cut(text, TEXT_CHARS_MAX);
  }

  /** The first chars of a text; a pair of surrogates is not parted. */
  private static String cut(String text, int charsMax) {
    if (text.length() <= charsMax) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(charsMax - 1)) ? charsMax - 1 : charsMax;
    return text.substring(0, end);
  }
}
