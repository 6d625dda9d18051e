package org.jianwei.classify.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
public final class Lines {

  /** A line of this length is prose however it ends; no headline is as long. */
  private static final int PROSE_CHARS_SURE = 70;

  private static final int PROSE_CHARS_MIN = 25;
  private static final char SENTENCE_END = '。';

  private Lines() {}

  /** The lines that are not blank, in order, without the blanks around them. */
  public static List<Span> of(NormalText text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        add(text, from, i, lines);
        from = i + 1;
      }
    }
    return lines;
  }

  /** Whether a line tells something, and is no head or link. */
  public static boolean isProse(NormalText text, Span line) {
    return line.length() >= PROSE_CHARS_SURE
        || (line.length() >= PROSE_CHARS_MIN && text.normalOf(line).indexOf(SENTENCE_END) >= 0);
  }

  private static void add(NormalText text, int from, int to, List<Span> lines) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > start) {
      lines.add(new Span(start, end));
    }
  }
}
