package org.jianwei.aggregate.incident;

/** Texts of bounded length. */
final class Texts {

  private Texts() {}

  /** The text, or its first {@code charsMax} code points with the last as an ellipsis. */
  static String cut(String text, int charsMax) {
    return text.codePointCount(0, text.length()) <= charsMax
        ? text
        : text.substring(0, text.offsetByCodePoints(0, charsMax - 1)) + "…";
  }
}
