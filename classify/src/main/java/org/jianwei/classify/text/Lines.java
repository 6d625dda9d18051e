package org.jianwei.classify.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text. */
public final class Lines {

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
