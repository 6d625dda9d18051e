package org.jianwei.ingest.feed;

import java.util.List;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of one entry, whatever its dialect calls them. */
final class EntryParts {

  private static final List<String> DATES =
      List.of(
          "pubdate",
          "published",
          "dc:date",
          "issued",
          "dcterms:issued",
          "dcterms:date",
          "dcterms:created",
          "created",
          "date",
          "updated",
          "modified",
          "dcterms:modified");
  private static final List<String> TITLES = List.of("title", "media:title", "dc:title");
  private static final List<String> SUMMARIES =
      List.of(
          "description",
          "summary",
          "content:encoded",
          "content",
          "itunes:summary",
          "media:description",
          "dc:description");

  private final Element element;
  private final FeedParts parts;
  private final FetchedBody feed;

  private EntryParts(Element element, FeedParts parts, FetchedBody feed) {
    this.element = element;
    this.parts = parts;
    this.feed = feed;
  }

  /** The entry that an element describes; empty where it has no address to go to. */
  static Optional<FeedEntry> entry(Element element, FeedNames names, FetchedBody feed) {
    return new EntryParts(element, FeedParts.of(element, names), feed).entry();
  }

  private Optional<FeedEntry> entry() {
    return address().map(this::entry);
  }

  private FeedEntry entry(String url) {
    String content = EntryContent.of(parts);
    return new FeedEntry(
        url,
        FeedParts.plain(parts.first(TITLES)),
        FeedParts.plain(parts.first(SUMMARIES)),
        parts.time(DATES, feed.fetchedAt()).orElse(null),
        guid(),
        EntryNames.author(parts),
        EntryNames.publisher(parts),
        EntryImage.of(parts, content).flatMap(this::resolve).orElse(null),
        content);
  }

  private Optional<String> address() {
    return resolve(parts.text("feedburner:origlink"))
        .or(() -> link("", "alternate"))
        .or(() -> resolve(parts.text("link")))
        .or(() -> isPermalink() ? absolute(guid()) : Optional.empty())
        .or(() -> absolute(element.attr("rdf:about")))
        .or(() -> link("self", "self"));
  }

  /** Atom's link of a relation. */
  private Optional<String> link(String relation, String other) {
    return parts.all("link").stream()
        .filter(l -> l.hasAttr("href"))
        .filter(l -> l.attr("rel").equals(relation) || l.attr("rel").equals(other))
        .flatMap(l -> resolve(l.attr("href")).stream())
        .findFirst();
  }

  private Optional<String> resolve(@Nullable String link) {
    return WebAddress.resolve(base(), link);
  }

  private static Optional<String> absolute(@Nullable String link) {
    return WebAddress.resolve("", link);
  }

  private boolean isPermalink() {
    Element guid = parts.first(List.of("guid", "id"));
    return guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
  }

  private @Nullable String guid() {
    return parts.text("guid", "id");
  }

  /**
   * The address that relative links refer to: the bases stated around the entry, each relative to
   * the one outside it (XML Base, section 4), the outermost to the feed.
   */
  private String base() {
    return base(element);
  }

  private String base(@Nullable Element at) {
    if (at == null) {
      return feed.url();
    }
    String outer = base(at.parent());
    return at.hasAttr("xml:base")
        ? WebAddress.resolve(outer, at.attr("xml:base")).orElse(outer)
        : outer;
  }
}
