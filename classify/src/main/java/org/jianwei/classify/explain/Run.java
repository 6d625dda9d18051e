package org.jianwei.classify.explain;

/**
 * A stretch of text in one style.
 *
 * @param text the text; control characters in it are not printed
 * @param style its style
 */
record Run(String text, Style style) {

  static Run plain(String text) {
    return new Run(text, Style.PLAIN);
  }

  static Run faint(String text) {
    return new Run(text, Style.FAINT);
  }

  static Run heading(String text) {
    return new Run(text, Style.HEADING);
  }
}
