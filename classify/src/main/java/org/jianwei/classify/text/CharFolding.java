package org.jianwei.classify.text;

/**
 * What each UTF-16 char becomes in the normalised view: full-width forms become ASCII, capitals
 * small, traditional characters simplified, the many quotes, dashes and blanks one each. Invisible
 * chars become {@link #DROPPED}.
 */
final class CharFolding {

  /** Stands for a char that the normalised view leaves out. */
  static final char DROPPED = '\0';

  private static final int BASIC_PLANE = 0x10000;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';
  private static final String OPENING_QUOTES = "„‟«「『〝‘‚‛";
  private static final String CLOSING_QUOTES = "»」』〞〟’";
  private static final String DASHES = "‐‑‒–—―−─━";
  private static final String MIDDLE_DOTS = "・•‧∙⋅●";

  private static final char[] TABLE = newTable();

  private CharFolding() {}

  /** The folded char, or {@link #DROPPED}. */
  static char fold(char c) {
    return TABLE[c];
  }

  private static char[] newTable() {
    char[] table = new char[BASIC_PLANE];
    for (int c = 0; c < BASIC_PLANE; c++) {
      table[c] = byClass((char) c);
    }
    put(table, OPENING_QUOTES, '“');
    put(table, CLOSING_QUOTES, '”');
    put(table, DASHES, '-');
    put(table, MIDDLE_DOTS, '·');
    table['〈'] = '《';
    table['〉'] = '》';
    table['【'] = '[';
    table['】'] = ']';
    table['〔'] = '[';
    table['〕'] = ']';
    table['～'] = '~';
    simplify(table);
    return table;
  }

  private static char byClass(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return '\n';
    }
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return small((char) (c - FULL_WIDTH_SHIFT));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (isInvisible(c)) {
      return DROPPED;
    }
    return small(c);
  }

  private static char small(char c) {
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c) : lower(c);
  }

  private static char lower(char c) {
    return Character.isUpperCase(c) ? Character.toLowerCase(c) : c;
  }

  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    boolean variation = c >= '\uFE00' && c <= '\uFE0F';
    return type == Character.CONTROL || type == Character.FORMAT || variation || c == '\u3164';
  }

  private static void put(char[] table, String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to;
    }
  }

  private static void simplify(char[] table) {
    TraditionalForms.read("traditional.txt")
        .forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
  }
}
