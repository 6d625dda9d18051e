package org.jianwei.ingest.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into the lines that a reader sees. */
public final class PageLines implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "iframe",
          "svg",
          "template",
          "head",
          "select",
          "textarea",
          "button",
          "object",
          "audio",
          "video",
          "canvas",
          "map");
  private static final Set<String> BREAKING =
      Set.of(
          "br", "hr", "td", "th", "li", "dt", "dd", "option", "figcaption", "section", "article");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element row;
  private @Nullable Element owner;
  private int linkDepth;
  private int linkChars;

  private PageLines() {}

  /** The lines of {@code root}, in order. */
  public static List<Line> of(Element root) {
    PageLines collector = new PageLines();
    root.filter(collector);
    collector.endLine();
    return collector.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        linkDepth--;
      }
      if (element == row) {
        row = null;
      }
      if (breaksHere(element)) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (row == null && TableRows.isData(element)) {
      endLine();
      row = element;
    } else if (row != null && TableRows.isFurtherCell(element)) {
      text.append(TableRows.BETWEEN);
    } else if (breaksHere(element)) {
      endLine();
    }
    if (element.normalName().equals("a")) {
      linkDepth++;
      if (text.length() > 0 && HeadingTags.isTag(element)) {
        endLine();
      }
    }
  }

  private void append(TextNode words) {
    String value = words.getWholeText();
    int before = text.length();
    int word = 0;
    for (int i = 0; i < value.length(); i++) {
      if (isBlank(value.charAt(i))) {
        appendWord(value, word, i);
        appendBlank();
        word = i + 1;
      }
    }
    appendWord(value, word, value.length());
    if (linkDepth > 0) {
      linkChars += visible(text, before);
    }
    if (owner == null && text.length() > 0) {
      owner = block(words);
    }
  }

  private void appendWord(String value, int from, int to) {
    if (from < to) {
      text.append(value, from, to);
    }
  }

  /** Blanks at the start of a line are left out, and several are one. */
  private void appendBlank() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void endLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && owner != null) {
      lines.add(Line.of(text.substring(0, end), owner, visible(text, 0), linkChars));
    }
    text.setLength(0);
    linkChars = 0;
    owner = null;
  }

  private static @Nullable Element block(Node node) {
    Node at = node.parent();
    while (at instanceof Element element && !element.isBlock() && !breaks(element)) {
      at = element.parent();
    }
    return at instanceof Element element ? element : null;
  }

  private boolean breaksHere(Element element) {
    return row == null && breaks(element);
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BREAKING.contains(element.normalName());
  }

  private static int visible(StringBuilder text, int from) {
    int count = 0;
    for (int i = from; i < text.length(); i++) {
      count += text.charAt(i) == ' ' ? 0 : 1;
    }
    return count;
  }

  private static boolean isBlank(char c) {
    if (c > ' ' && c < '\u007f' || c >= '\u4e00' && c <= '\u9fff') {
      return false;
    }
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
