package org.jianwei.classify.explain;

/** What a stretch of text is to the eye. Without colour only evidence is marked, by brackets. */
enum Style {
  PLAIN("", "", ""),
  EVIDENCE("\u001b[4;33m", "⟦", "⟧"),
  FAINT("\u001b[2m", "", ""),
  HEADING("\u001b[1m", "", "");

  static final String RESET = "\u001b[0m";

  private final String escape;
  private final String open;
  private final String close;

  Style(String escape, String open, String close) {
    this.escape = escape;
    this.open = open;
    this.close = close;
  }

  /** The escape sequence that begins it on a terminal; empty where it needs none. */
  String escape() {
    return escape;
  }

  /** What stands before it where there is no colour. */
  String open() {
    return open;
  }

  /** What stands behind it where there is no colour. */
  String close() {
    return close;
  }
}
