package org.jianwei.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Names of a feed's elements in one spelling, whatever prefixes it binds: {@code title} for that of
 * RSS and Atom under any prefix, {@code dc:date}, {@code media:content}. An unbound prefix means
 * what it means elsewhere.
 */
final class FeedNames {

  /** The prefix under which a namespace is known here; the feed formats themselves have none. */
  private static final Map<String, String> BY_NAMESPACE =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns", ""),
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"));

  /** Prefixes that feeds use for the formats themselves, bound or not. */
  private static final Map<String, String> BY_HABIT =
      Map.of("atom", "", "atom10", "", "atom03", "", "a10", "", "rss", "", "rdf09", "");

  private final Map<String, String> prefixes;

  private FeedNames(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /** The names as the root and its channel bind them. */
  static FeedNames of(Document document) {
    Map<String, String> prefixes = new HashMap<>(BY_HABIT);
    for (Element root : document.children()) {
      bind(root, prefixes);
      root.children().forEach(child -> bind(child, prefixes));
    }
    return new FeedNames(prefixes);
  }

  private static void bind(Element element, Map<String, String> prefixes) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String known = name.startsWith("xmlns:") ? known(attribute.getValue()) : null;
      if (known != null) {
        prefixes.put(name.substring("xmlns:".length()), known);
      }
    }
  }

  private static @Nullable String known(String namespace) {
    return BY_NAMESPACE.get(namespace.strip().toLowerCase(Locale.ROOT).replaceFirst("[/#]$", ""));
  }

  /** The name of an element, in lower case. */
  String of(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    int colon = tag.indexOf(':');
    if (colon < 0) {
      return tag;
    }
    String written = tag.substring(0, colon);
    String prefix = prefixes.getOrDefault(written, written);
    String local = tag.substring(colon + 1);
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
