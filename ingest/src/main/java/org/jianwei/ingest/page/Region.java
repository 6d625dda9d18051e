package org.jianwei.ingest.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The lines around the headline where a page says when, by whom and for whom it was written: from
 * just before the headline to the start of the text.
 */
final class Region {

  private static final int BEFORE_MAX = 4;
  private static final int AFTER_MAX = 30;

  /** Lines of the text in which a time or a name may stand. */
  private static final int INTO_TEXT = 3;

  /** Longest line that is looked at, in chars: longer ones tell the news. */
  private static final int LINE_CHARS_MAX = 120;

  private final List<Line> lines;

  private Region(List<Line> lines) {
    this.lines = lines;
  }

  /** The region of a page. */
  static Region of(List<Line> lines, String title, Element body) {
    int start = firstWithin(lines, body);
    int heading = headline(lines, title, start);
    int from = Math.max(0, heading - BEFORE_MAX);
    int to = Math.min(lines.size(), Math.min(heading + AFTER_MAX, start + INTO_TEXT));
    return new Region(
        lines.subList(from, Math.max(from, to)).stream()
            .filter(line -> line.text().length() <= LINE_CHARS_MAX)
            .toList());
  }

  /** Its lines, from the headline on, then those before it. */
  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /** All of it, parted by line breaks. */
  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** The last line before the text that is the headline; without one, the start of the text. */
  private static int headline(List<Line> lines, String title, int start) {
    for (int i = Math.min(start + INTO_TEXT, lines.size() - 1); i >= 0; i--) {
      if (Titles.isSame(lines.get(i).text(), title)) {
        return i;
      }
    }
    return Math.max(0, start - AFTER_MAX / 2);
  }

  private static int firstWithin(List<Line> lines, Element body) {
    for (int i = 0; i < lines.size(); i++) {
      Element owner = lines.get(i).owner();
      if (owner == body || owner.parents().contains(body)) {
        return i;
      }
    }
    return lines.size();
  }
}
