package org.jianwei.ingest.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.text.FetchedBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of the site that it belongs to.
 *
 * @param name name of the site; the title of the page where it names none
 * @param language primary tag, such as {@code zh}
 * @param feeds addresses of the feeds that it names, each once
 */
record PageClues(String name, String language, List<String> feeds) {

  private static final int DEPTH_MAX = 512;
  private static final int NAME_CHARS_MAX = 60;

  private static final Set<String> FEED_TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json");

  /** What parts the name of a page from that of its site. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[_|｜—–]+\\s*|\\s+-+\\s+|-(?=\\p{IsHan})");

  private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static PageClues of(FetchedBody body) {
    String text = CharsetDecision.decode(body.bytes(), body.contentType()).text();
    Document page = Jsoup.parse(text, body.url(), Parser.htmlParser().setMaxDepth(DEPTH_MAX));
    String name = name(page, body.url());
    return new PageClues(name, language(page, name), feeds(page, body.url()));
  }

  private static String name(Document page, String url) {
    return Stream.of("og:site_name", "application-name")
        .flatMap(key -> page.select("meta[property=" + key + "], meta[name=" + key + "]").stream())
        .map(meta -> meta.attr("content").strip())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> lastPart(page.title()))
        .map(name -> name.substring(0, Math.min(name.length(), NAME_CHARS_MAX)))
        .orElseGet(() -> WebAddress.site(url).orElse(url));
  }

  /** The last part that is not empty: a title leads from the page to the site. */
  private static Optional<String> lastPart(String title) {
    return SEPARATOR
        .splitAsStream(title)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .reduce((before, after) -> after);
  }

  private static String language(Document page, String name) {
    Element html = page.selectFirst("html[lang]");
    Matcher tag = TAG.matcher(html == null ? "" : html.attr("lang").strip());
    if (tag.matches()) {
      return tag.group(1).toLowerCase(Locale.ROOT);
    }
    return HAN.matcher(name + page.text()).find() ? "zh" : "en";
  }

  private static List<String> feeds(Document page, String url) {
    return page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
        .filter(link -> FEED_TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
        .flatMap(link -> WebAddress.resolve(url, link.attr("href")).stream())
        .distinct()
        .toList();
  }
}
