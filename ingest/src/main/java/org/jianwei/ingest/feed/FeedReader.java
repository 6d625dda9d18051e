package org.jianwei.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 2.0 (and its forebears), RSS 1.0 and Atom (1.0 and 0.3).
 *
 * <p>The parser is jsoup's, in XML mode: it expands no entities, forgives what real feeds do wrong
 * (control characters, unbound prefixes, unclosed sections, wrong declarations) and is not deeper
 * than its limit. A strict parser would read fewer feeds and none better.
 */
public final class FeedReader {

  /** Largest feed that is read, in bytes. */
  public static final int BYTES_MAX = 8 * 1024 * 1024;

  /** Most entries that are read of one feed. */
  public static final int ENTRIES_MAX = 1_000;

  private static final int DEPTH_MAX = 256;
  private static final int EXCERPT_CHARS_MAX = 400;
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private FeedReader() {}

  /** Reads the feed that {@code body} holds. */
  public static FeedOutcome read(FetchedBody body) {
    if (body.bytes().length > BYTES_MAX) {
      return new FeedOutcome.Unreadable(
          "too-big", "The feed is larger than " + BYTES_MAX + " bytes.", "");
    }
    String text = CharsetDecision.decode(body.bytes(), body.contentType()).text();
    Document document =
        Jsoup.parse(FeedSource.clean(text), body.url(), Parser.xmlParser().setMaxDepth(DEPTH_MAX));
    Element root = root(document);
    return root == null ? notAFeed(text, document) : entries(root, body);
  }

  private static FeedOutcome entries(Element root, FetchedBody body) {
    List<FeedEntry> entries = new ArrayList<>();
    int skipped = 0;
    for (Element element : root.getAllElements()) {
      if (ENTRIES.contains(localName(element)) && entries.size() < ENTRIES_MAX) {
        Optional<FeedEntry> entry = EntryParts.of(element, body).entry();
        entry.ifPresent(entries::add);
        skipped += entry.isPresent() ? 0 : 1;
      }
    }
    return new FeedOutcome.Entries(entries, skipped);
  }

  private static @Nullable Element root(Document document) {
    for (Element child : document.children()) {
      if (ROOTS.contains(localName(child))) {
        return child;
      }
    }
    return null;
  }

  private static FeedOutcome notAFeed(String text, Document document) {
    Element first = document.firstElementChild();
    String found = first == null ? "no element at all" : "<" + first.tagName() + "> as root";
    return new FeedOutcome.Unreadable(
        "not-a-feed",
        "Expected RSS, RDF or Atom, found " + found + ".",
        text.substring(0, Math.min(text.length(), EXCERPT_CHARS_MAX)));
  }

  /** The name of an element without its prefix, in lower case. */
  static String localName(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
