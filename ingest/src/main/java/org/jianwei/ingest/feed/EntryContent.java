package org.jianwei.ingest.feed;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article that a feed carries: {@code content:encoded}, Atom's {@code content}, or a
 * description that is no mere summary.
 */
final class EntryContent {

  /** From so many characters of plain text a description is taken for the article itself. */
  private static final int DESCRIPTION_CHARS_MIN = 300;

  private EntryContent() {}

  /** The content as HTML; null where the entry has none. */
  static @Nullable String of(FeedParts entry) {
    return html(entry, "content:encoded")
        .or(() -> html(entry, "content"))
        .or(() -> html(entry, "xhtml:body"))
        .or(() -> html(entry, "description").filter(EntryContent::isLong))
        .or(() -> html(entry, "summary").filter(EntryContent::isLong))
        .orElse(null);
  }

  /** HTML that is plain text. */
  static String escaped(String text) {
    return "<p>" + Entities.escape(text.strip()).replaceAll("\\s*\\n\\s*", "</p><p>") + "</p>";
  }

  /** Whether HTML holds more text than a summary does. */
  static boolean isLong(String html) {
    String text = FeedParts.plain(html);
    return text != null && text.length() >= DESCRIPTION_CHARS_MIN;
  }

  private static Optional<String> html(FeedParts entry, String name) {
    return entry.all(name).stream()
        .filter(part -> isMarkup(part) && !part.text().isBlank())
        .map(EntryContent::html)
        .findFirst();
  }

  private static boolean isMarkup(Element part) {
    String type = part.attr("type");
    return switch (type) {
      case "", "html", "xhtml", "text", "text/html", "text/plain", "application/xhtml+xml" -> true;
      default -> false;
    };
  }

  private static String html(Element part) {
    if (part.attr("type").equals("text") || part.attr("type").equals("text/plain")) {
      return escaped(part.wholeText());
    }
    return part.childrenSize() > 0 ? part.html() : part.wholeText();
  }
}
