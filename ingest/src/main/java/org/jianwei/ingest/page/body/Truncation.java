package org.jianwei.ingest.page.body;

import java.util.List;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jsoup.nodes.Element;

/** Tells whether a page says that it holds only a part of the text. */
public final class Truncation {

  /** Longest line that says so, in chars: longer ones tell the news. */
  private static final int LINE_CHARS_MAX = 60;

  /** Lines after the text that still belong to it. */
  private static final int LINES_AFTER = 5;

  private Truncation() {}

  /** Whether a line of the block, or one just after it, says so. */
  public static boolean isIn(List<Line> lines, Element block) {
    int start = Region.firstWithin(lines, block);
    int end = Math.max(start, Region.lastWithin(lines, block) + 1);
    return lines.subList(start, Math.min(lines.size(), end + LINES_AFTER)).stream()
        .map(Line::text)
        .anyMatch(text -> text.length() <= LINE_CHARS_MAX && Boilerplate.saysTruncated(text));
  }
}
