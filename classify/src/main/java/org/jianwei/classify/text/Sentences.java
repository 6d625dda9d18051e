package org.jianwei.classify.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Chinese text into sentences and clauses. A sentence ends at 。！？；… or a line break, and
 * keeps closing quotes and brackets that follow; an ASCII full stop ends one only before a blank or
 * the end. A clause ends at commas and colons too. Blank spans are left out and blanks at both ends
 * trimmed.
 */
public final class Sentences {

  private static final String SENTENCE_ENDS = "。!?;…\n";
  private static final String CLAUSE_ENDS = ",:、";
  private static final String CLOSERS = "”)]》}";

  private Sentences() {}

  /** The sentences of a text, in order. */
  public static List<Span> of(NormalText text) {
    return split(text, new Span(0, text.length()), SENTENCE_ENDS);
  }

  /** The sentences within a span. */
  public static List<Span> within(NormalText text, Span span) {
    return split(text, span, SENTENCE_ENDS);
  }

  /** The clauses within a span, in order. */
  public static List<Span> clauses(NormalText text, Span span) {
    return split(text, span, SENTENCE_ENDS + CLAUSE_ENDS);
  }

  private static List<Span> split(NormalText text, Span span, String ends) {
    List<Span> spans = new ArrayList<>();
    int start = span.start();
    int i = start;
    while (i < span.end()) {
      if (!endsAt(text, i, span.end(), ends)) {
        i++;
        continue;
      }
      i = afterClosers(text, i + 1, span.end(), ends);
      add(text, start, i, spans);
      start = i;
    }
    add(text, start, span.end(), spans);
    return spans;
  }

  private static boolean endsAt(NormalText text, int i, int end, String ends) {
    char c = text.charAt(i);
    if (c == '.') {
      return i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\n';
    }
    if (c == ',' || c == ':') {
      return ends.indexOf(c) >= 0 && !betweenDigits(text, i, end);
    }
    return ends.indexOf(c) >= 0;
  }

  private static boolean betweenDigits(NormalText text, int i, int end) {
    return i > 0
        && i + 1 < end
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static int afterClosers(NormalText text, int from, int end, String ends) {
    int i = from;
    while (i < end && text.charAt(i - 1) != '\n' && follows(text.charAt(i), ends)) {
      i++;
    }
    return i;
  }

  private static boolean follows(char c, String ends) {
    return CLOSERS.indexOf(c) >= 0 || (ends.indexOf(c) >= 0 && c != '\n');
  }

  private static void add(NormalText text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
