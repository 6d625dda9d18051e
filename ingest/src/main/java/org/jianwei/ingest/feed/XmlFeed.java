package org.jianwei.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9x and 2.0, RSS 1.0 and Atom (1.0 and 0.3).
 *
 * <p>The parser is jsoup's, in XML mode: it expands no entities, forgives what real feeds do wrong
 * (unbound prefixes, missing tags, wrong declarations) and goes no deeper than its limit. What no
 * parser forgives {@link FeedSource} has mended before.
 */
final class XmlFeed {

  private static final int DEPTH_MAX = 256;
  private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private final Element root;
  private final FeedNames names;
  private final FetchedBody body;

  private XmlFeed(Element root, FeedNames names, FetchedBody body) {
    this.root = root;
    this.names = names;
    this.body = body;
  }

  static FeedOutcome read(String text, FetchedBody body) {
    String source = FeedSource.clean(text);
    if (FeedSource.tags(source) > FeedReader.TAGS_MAX) {
      return FeedReader.unreadable(
          "too-big", "The feed has more than " + FeedReader.TAGS_MAX + " tags.", text);
    }
    Document document = Jsoup.parse(source, body.url(), Parser.xmlParser().setMaxDepth(DEPTH_MAX));
    document.outputSettings().prettyPrint(false);
    FeedNames names = FeedNames.of(document);
    for (Element child : document.children()) {
      if (ROOTS.contains(names.of(child))) {
        return new XmlFeed(child, names, body).read();
      }
    }
    return FeedReader.unreadable("not-a-feed", found(document), text);
  }

  private FeedOutcome read() {
    List<FeedEntry> entries = new ArrayList<>();
    int skipped = 0;
    int left = 0;
    for (Element element : root.getAllElements()) {
      if (!ENTRIES.contains(names.of(element))) {
        continue;
      }
      if (entries.size() >= FeedReader.ENTRIES_MAX) {
        left++;
        continue;
      }
      Optional<FeedEntry> entry = EntryParts.entry(element, names, body);
      entry.ifPresent(entries::add);
      skipped += entry.isPresent() ? 0 : 1;
    }
    return new FeedOutcome.Entries(entries, skipped, left, schedule());
  }

  private FeedSchedule schedule() {
    for (Element child : root.children()) {
      if (names.of(child).equals("channel")) {
        return ChannelSchedule.of(FeedParts.of(child, names), body.fetchedAt());
      }
    }
    return ChannelSchedule.of(FeedParts.of(root, names), body.fetchedAt());
  }

  private static String found(Document document) {
    Element first = document.firstElementChild();
    String found = first == null ? "no element at all" : "<" + first.tagName() + "> as root";
    String named = advertised(document);
    String hint = named == null ? "" : " The page names a feed: " + named + ".";
    return "Expected RSS, RDF, Atom or JSON Feed, found " + found + "." + hint;
  }

  /** The feed that an HTML page in place of one points to. */
  private static @Nullable String advertised(Document document) {
    Element link =
        document.selectFirst(
            "link[type=application/rss+xml], link[type=application/atom+xml],"
                + " link[type=application/feed+json]");
    return link == null ? null : link.absUrl("href");
  }
}
