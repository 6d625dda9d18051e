package org.jianwei.classify.assess;

import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.text.Lines;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Span;

/**
 * Finds items whose heads nothing marks: a short line that ends like no sentence, with prose right
 * under it. Heads of columns have another head under them and belong to no item's beginning.
 */
final class HeadedItems {

  private static final int HEAD_CHARS_MIN = 6;
  private static final int HEAD_CHARS_MAX = 64;
  private static final char SENTENCE_END = '。';

  /** No head ends with one of these: sources, captions, lines that announce a list. */
  private static final String NO_HEAD_ENDS = "。,;:、)";

  private static final String NO_HEAD_OPENINGS = "(/\\";
  private static final String ADDRESS = "://";

  private HeadedItems() {}

  /** The items in the order of the text. */
  static List<Span> of(NormalText text) {
    List<Span> lines = Lines.of(text);
    List<Span> items = new ArrayList<>();
    int start = -1;
    // A text that was cut off ends with a head, or with a head and the beginning of a line.
    for (int i = 0; i < lines.size() && items.size() < RoundupSplitter.ITEMS_MAX; i++) {
      boolean above = i + 2 >= lines.size() || isProse(text, lines.get(i + 1));
      if (above && isHead(text, lines.get(i))) {
        if (start >= 0) {
          items.add(new Span(start, lines.get(i).start()));
        }
        start = lines.get(i).start();
      }
    }
    if (start >= 0 && items.size() < RoundupSplitter.ITEMS_MAX) {
      items.add(new Span(start, text.length()));
    }
    return items;
  }

  /** The text of an item behind its head. */
  static Span withoutHead(NormalText text, Span item) {
    int end = text.toString().indexOf('\n', item.start());
    return end < 0 || end >= item.end() ? item : new Span(end + 1, item.end());
  }

  private static boolean isHead(NormalText text, Span line) {
    if (line.length() < HEAD_CHARS_MIN || line.length() > HEAD_CHARS_MAX) {
      return false;
    }
    String words = text.normalOf(line);
    return NO_HEAD_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
        && NO_HEAD_OPENINGS.indexOf(words.charAt(0)) < 0
        && words.indexOf(SENTENCE_END) < 0
        && !words.contains(ADDRESS);
  }

  private static boolean isProse(NormalText text, Span line) {
    return Lines.isProse(text, line) && !text.normalOf(line).contains(ADDRESS);
  }
}
