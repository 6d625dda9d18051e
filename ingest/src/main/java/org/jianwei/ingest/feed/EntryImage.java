package org.jianwei.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an entry: Media RSS (version 1.5.1), an enclosure, or the first in its content.
 */
final class EntryImage {

  private static final List<String> FORMATS = List.of(".jpg", ".jpeg", ".png", ".webp", ".gif");

  private EntryImage() {}

  /** Its address as written; empty where there is none. */
  static Optional<String> of(FeedParts entry, @Nullable String content) {
    return media(entry)
        .or(
            () ->
                entry.all("media:group").stream()
                    .flatMap(g -> media(entry.within(g)).stream())
                    .findFirst())
        .or(() -> attribute(entry.all("enclosure").stream().filter(EntryImage::isImage), "url"))
        .or(() -> attribute(entry.all("itunes:image").stream(), "href"))
        .or(() -> Optional.ofNullable(content).flatMap(EntryImage::firstIn));
  }

  private static Optional<String> media(FeedParts parts) {
    return attribute(parts.all("media:content").stream().filter(EntryImage::isImage), "url")
        .or(() -> attribute(parts.all("media:thumbnail").stream(), "url"));
  }

  /** The first picture in HTML. */
  static Optional<String> firstIn(String html) {
    return attribute(Jsoup.parseBodyFragment(html).select("img[src]").stream(), "src");
  }

  private static boolean isImage(Element part) {
    String type = part.attr("type");
    if (!type.isEmpty() || part.hasAttr("medium")) {
      return type.startsWith("image/") || part.attr("medium").equals("image");
    }
    String url = part.attr("url");
    return FORMATS.stream().anyMatch(url::endsWith);
  }

  private static Optional<String> attribute(Stream<Element> parts, String name) {
    return parts.map(part -> part.attr(name).strip()).filter(url -> !url.isEmpty()).findFirst();
  }
}
