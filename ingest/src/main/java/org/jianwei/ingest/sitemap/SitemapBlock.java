package org.jianwei.ingest.sitemap;

import java.time.Instant;
import java.util.Locale;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of one {@code url} or {@code sitemap} element, whatever prefixes it uses. */
final class SitemapBlock {

  private static final String NEWS = "news";

  private final Element block;

  SitemapBlock(Element block) {
    this.block = block;
  }

  /** The name of an element without its prefix, in lower case. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isNews() {
    return child(block, NEWS) != null;
  }

  @Nullable String text(String name) {
    return text(child(block, name));
  }

  @Nullable StatedTime time(String name, Instant fetchedAt) {
    return TimeReader.parse(text(name), fetchedAt).orElse(null);
  }

  @Nullable String newsText(String name) {
    Element news = child(block, NEWS);
    return news == null ? null : text(child(news, name));
  }

  @Nullable StatedTime newsTime(Instant fetchedAt) {
    return TimeReader.parse(newsText("publication_date"), fetchedAt).orElse(null);
  }

  @Nullable String newsLanguage() {
    Element news = child(block, NEWS);
    Element publication = news == null ? null : child(news, "publication");
    return publication == null ? null : text(child(publication, "language"));
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable Element element) {
    String text = element == null ? "" : element.text().strip();
    return text.isEmpty() ? null : text;
  }
}
