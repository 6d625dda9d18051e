package org.jianwei.ingest.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianwei.ingest.page.markup.Line;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jianwei.ingest.page.wording.Titles;
import org.jsoup.nodes.Element;

/**
 * The lines where a page says when, by whom and for whom an article was written.
 *
 * @param head lines from the headline to the start of the text, then those just before it
 * @param tail lines at the end of the text and just after it
 * @param starts how the first and the last paragraphs of the text begin, where those are long
 */
public record Region(List<String> head, List<String> tail, List<String> starts) {

  private static final int BEFORE_MAX = 4;
  private static final int AFTER_MAX = 30;

  /** Lines at either end of the text in which a time or a name may stand. */
  private static final int INTO_TEXT = 3;

  private static final int TAIL_MAX = 12;

  /** Longest line that is looked at, in chars: longer ones tell the news. */
  private static final int LINE_CHARS_MAX = 120;

  /** Chars at the start of a paragraph in which a dateline stands. */
  private static final int START_CHARS = 60;

  /** The region of a page. */
  public static Region of(List<Line> lines, String title, Element body) {
    int start = firstWithin(lines, body);
    int end = lastWithin(lines, body) + 1;
    int headline = headline(lines, title, start);
    int stop = Math.min(headline + AFTER_MAX, Math.min(start + INTO_TEXT, lines.size()));
    List<String> head = new ArrayList<>(texts(lines, headline, stop));
    texts(lines, headline - BEFORE_MAX, headline).stream()
        .filter(text -> !Boilerplate.saysToday(text))
        .forEach(head::add);
    return new Region(
        head,
        texts(lines, Math.max(stop, end - INTO_TEXT), end + TAIL_MAX),
        starts(lines, start, end));
  }

  /** All lines, those at the head first. */
  public List<String> lines() {
    return Stream.concat(head.stream(), tail.stream()).toList();
  }

  private static List<String> starts(List<Line> lines, int start, int end) {
    return Stream.of(start, start + 1, end - 1)
        .filter(i -> i >= start && i < Math.min(end, lines.size()))
        .map(i -> lines.get(i).text())
        .filter(text -> text.length() > LINE_CHARS_MAX)
        .map(text -> text.substring(0, START_CHARS))
        .toList();
  }

  private static List<String> texts(List<Line> lines, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(lines.size(), to);
    return lines.subList(start, Math.max(start, end)).stream()
        .map(Line::text)
        .filter(text -> text.length() <= LINE_CHARS_MAX)
        .toList();
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

  /** The first line within a block; as many as there are where there is none. */
  static int firstWithin(List<Line> lines, Element body) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isWithin(body)) {
        return i;
      }
    }
    return lines.size();
  }

  /** The last line within a block; -1 where there is none. */
  static int lastWithin(List<Line> lines, Element body) {
    int i = lines.size() - 1;
    while (i >= 0 && !lines.get(i).isWithin(body)) {
      i--;
    }
    return i;
  }
}
