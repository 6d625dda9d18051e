package org.jianwei.ingest.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells whether a page says that it holds only a part of the text. */
final class Truncation {

  /** Longest line that says so, in chars: longer ones tell the news. */
  private static final int LINE_CHARS_MAX = 60;

  /** Lines after the text that still belong to it. */
  private static final int LINES_AFTER = 5;

  private Truncation() {}

  /** Whether a line at the end of the block, or just after it, says so. */
  static boolean isIn(List<Line> lines, Element block) {
    int last = Math.max(0, Region.lastWithin(lines, block));
    return lines
        .subList(Math.max(0, last - 2), Math.min(lines.size(), last + 1 + LINES_AFTER))
        .stream()
        .map(Line::text)
        .anyMatch(text -> text.length() <= LINE_CHARS_MAX && Boilerplate.saysTruncated(text));
  }
}
