package org.jianwei.classify.text;

import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.TextField;

/** Quotes sentences of an article, cut to clauses where a sentence is too long to read. */
public final class Quotes {

  /** Longest quote, in normalised chars, unless a single clause is longer. */
  static final int QUOTE_CHARS_MAX = 200;

  private Quotes() {}

  /**
   * Quotes a sentence, or as many clauses around the focus as fit.
   *
   * @param text the normalised view of the field
   * @param sentence the sentence
   * @param focus what the quote must hold; within the sentence
   */
  public static Evidence of(
      Article article, TextField field, NormalText text, Span sentence, Span focus) {
    Span span = sentence.length() <= QUOTE_CHARS_MAX ? sentence : around(text, sentence, focus);
    return Evidence.ofChars(
        article, field, text.originalStart(span.start()), text.originalEnd(span.end()));
  }

  private static Span around(NormalText text, Span sentence, Span focus) {
    List<Span> clauses = Sentences.clauses(text, sentence);
    int first = 0;
    while (first < clauses.size() - 1 && clauses.get(first).end() <= focus.start()) {
      first++;
    }
    int last = first;
    while (last < clauses.size() - 1 && clauses.get(last).end() < focus.end()) {
      last++;
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      if (last + 1 < clauses.size() && fits(clauses, first, last + 1)) {
        last++;
        grown = true;
      }
      if (first > 0 && fits(clauses, first - 1, last)) {
        first--;
        grown = true;
      }
    }
    return capped(text, new Span(clauses.get(first).start(), clauses.get(last).end()), focus);
  }

  private static boolean fits(List<Span> clauses, int first, int last) {
    return clauses.get(last).end() - clauses.get(first).start() <= QUOTE_CHARS_MAX;
  }

  /** A clause may itself be endless, in text without punctuation. */
  private static Span capped(NormalText text, Span span, Span focus) {
    if (span.length() <= QUOTE_CHARS_MAX) {
      return span;
    }
    int start = Math.max(span.start(), Math.min(focus.start(), span.end() - QUOTE_CHARS_MAX));
    int end = Math.min(span.end(), Math.max(start + QUOTE_CHARS_MAX, focus.end()));
    return new Span(wholeCharAt(text, start), end < span.end() ? wholeCharAt(text, end) : end);
  }

  /** A cut between the halves of a supplementary character moves before it. */
  private static int wholeCharAt(NormalText text, int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1))
        ? offset - 1
        : offset;
  }
}
