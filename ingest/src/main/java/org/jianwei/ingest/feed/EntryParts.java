package org.jianwei.ingest.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of one entry, whatever its dialect calls them. */
final class EntryParts {

  private static final List<String> DATES =
      List.of(
          "pubdate",
          "dc:date",
          "published",
          "issued",
          "dcterms:issued",
          "created",
          "date",
          "updated",
          "modified",
          "dcterms:modified");
  private static final List<String> SUMMARIES =
      List.of("description", "summary", "content:encoded", "content", "itunes:summary");

  /** Longest markup that is read for a summary, in UTF-16 chars. */
  private static final int MARKUP_CHARS_MAX = 50_000;

  private final Element element;
  private final FetchedBody feed;

  private EntryParts(Element element, FetchedBody feed) {
    this.element = element;
    this.feed = feed;
  }

  static EntryParts of(Element element, FetchedBody feed) {
    return new EntryParts(element, feed);
  }

  /** The entry; empty where it has no address to go to. */
  Optional<FeedEntry> entry() {
    return address()
        .map(
            url ->
                new FeedEntry(
                    url,
                    plain(first(List.of("title"))),
                    plain(first(SUMMARIES)),
                    published(),
                    guid()));
  }

  private Optional<String> address() {
    return resolve(text("feedburner:origlink"))
        .or(() -> resolve(alternateLink()))
        .or(() -> resolve(text("link")))
        .or(() -> isPermalink() ? absolute(guid()) : Optional.empty())
        .or(() -> absolute(element.attr("rdf:about")));
  }

  private Optional<String> resolve(@Nullable String link) {
    return WebAddress.resolve(base(), link);
  }

  private static Optional<String> absolute(@Nullable String link) {
    return WebAddress.resolve("", link);
  }

  /** Atom's link: the one for people to read. */
  private @Nullable String alternateLink() {
    Element any = null;
    for (Element child : element.children()) {
      if (FeedReader.localName(child).equals("link") && child.hasAttr("href")) {
        String relation = child.attr("rel");
        if (relation.isEmpty() || relation.equals("alternate")) {
          return child.attr("href");
        }
        any = any == null && relation.equals("self") ? child : any;
      }
    }
    return any == null ? null : any.attr("href");
  }

  private boolean isPermalink() {
    Element guid = first(List.of("guid", "id"));
    return guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
  }

  private @Nullable String guid() {
    return text("guid", "id");
  }

  private @Nullable StatedTime published() {
    return DATES.stream()
        .map(this::text)
        .filter(Objects::nonNull)
        .flatMap(raw -> TimeReader.parse(raw, feed.fetchedAt()).stream())
        .findFirst()
        .orElse(null);
  }

  /** The nearest {@code xml:base}, else the address of the feed. */
  private String base() {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr("xml:base")) {
        return WebAddress.resolve(feed.url(), at.attr("xml:base")).orElse(feed.url());
      }
    }
    return feed.url();
  }

  private @Nullable String text(String... names) {
    Element found = first(List.of(names));
    return found == null || found.text().isBlank() ? null : found.text().strip();
  }

  /** The first child of the first of these names that the entry has. */
  private @Nullable Element first(List<String> names) {
    for (String name : names) {
      for (Element child : element.children()) {
        if (isNamed(child, name) && !child.text().isBlank()) {
          return child;
        }
      }
    }
    return null;
  }

  private static boolean isNamed(Element child, String name) {
    String tag = child.tagName();
    return tag.equalsIgnoreCase(name) || tag.equalsIgnoreCase("atom:" + name);
  }

  /** Text without markup, whether that stands as elements, escaped, or in a CDATA section. */
  private static @Nullable String plain(@Nullable Element part) {
    if (part == null) {
      return null;
    }
    String markup = part.wholeText();
    String capped = markup.substring(0, Math.min(markup.length(), MARKUP_CHARS_MAX));
    String text = Jsoup.parseBodyFragment(capped).text().strip();
    return text.isEmpty() ? null : text;
  }
}
