package org.jianwei.deploy.command;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal. Columns are as wide as their widest cell; Chinese characters and
 * full-width forms take two places (Unicode Standard Annex 11).
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final String NOTHING = "-";

  private final List<String[]> rows = new ArrayList<>();

  TextTable(String... head) {
    rows.add(head);
  }

  /** Adds a row with as many cells as the head; an empty one shows a dash. */
  void row(String... cells) {
    if (cells.length != rows.get(0).length) {
      throw new IllegalArgumentException("a row has " + cells.length + " cells");
    }
    rows.add(cells);
  }

  @Override
  public String toString() {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], width(shown(row[c])));
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String cell = shown(row[c]);
        line.append(cell).append(" ".repeat(widths[c] - width(cell))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Places that a text takes in a terminal. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? NOTHING : cell;
  }

  private static boolean isWide(int c) {
    if (c >= 0x3000 && c <= 0x303f || c >= 0xff01 && c <= 0xff60) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO;
  }
}
