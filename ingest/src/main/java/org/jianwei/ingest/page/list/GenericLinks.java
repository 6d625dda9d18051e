package org.jianwei.ingest.page.list;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.ingest.link.Site;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.page.address.ArticleAddress;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links that look like articles of the same site, by their address and by what they say. */
final class GenericLinks {

  private static final String CHROME = "nav,header,footer";
  private static final String ROWS = "li,article,dd,tr,p";

  /** Longest row whose time is taken for the link's, in chars. */
  private static final int ROW_CHARS_MAX = 400;

  /** Links of a row whose time is taken for theirs: the headline and its picture. */
  private static final int ROW_LINKS_MAX = 2;

  private final FetchedBody body;
  private final Site site;

  /** Asked once a row: a row of a thousand links would be searched a thousand times. */
  private final Map<Element, Boolean> crowded = new IdentityHashMap<>();

  GenericLinks(FetchedBody body) {
    this.body = body;
    this.site = new Site(body.url());
  }

  List<PageLink> read(Document document) {
    Map<String, PageLink> links = new LinkedHashMap<>();
    for (Element anchor : document.select("a[href]")) {
      if (links.size() >= ListReader.LINKS_MAX) {
        break;
      }
      address(anchor).ifPresent(url -> add(links, url, anchor));
    }
    return links.values().stream()
        .filter(link -> ArticleAddress.isLikely(link.url(), link.title()))
        .toList();
  }

  private Optional<String> address(Element anchor) {
    return WebAddress.resolve(anchor.baseUri(), anchor.attr("href"))
        .filter(site::has)
        .filter(url -> anchor.closest(CHROME) == null);
  }

  /** Of several links to one page the one that says most is its title: others are pictures. */
  private void add(Map<String, PageLink> links, String url, Element anchor) {
    PageLink link = new PageLink(url, title(anchor), time(anchor));
    links.merge(url, link, (one, other) -> length(one) >= length(other) ? one : other);
  }

  private static @Nullable String title(Element anchor) {
    String text = anchor.text().strip();
    String attribute = anchor.attr("title").strip();
    boolean cut = text.endsWith("…") || text.endsWith("...");
    String title = text.isEmpty() || (cut && !attribute.isEmpty()) ? attribute : text;
    return title.isEmpty() ? null : title;
  }

  private static int length(PageLink link) {
    return link.title() == null ? 0 : link.title().length();
  }

  private static boolean isCrowded(Element row) {
    return row.select("a[href]").size() > ROW_LINKS_MAX;
  }

  private @Nullable StatedTime time(Element anchor) {
    Element row = anchor.closest(ROWS);
    if (row == null || crowded.computeIfAbsent(row, GenericLinks::isCrowded)) {
      return null;
    }
    String text = row.text();
    return text.length() > ROW_CHARS_MAX
        ? null
        : TimeReader.find(text.replace(anchor.text(), " "), body.fetchedAt()).orElse(null);
  }
}
