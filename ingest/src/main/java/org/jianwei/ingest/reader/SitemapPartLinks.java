package org.jianwei.ingest.reader;

import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryRef;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.link.Site;
import org.jianwei.ingest.sitemap.SitemapOutcome;

/**
 * The sitemaps that an index names, as links: for the frontier they are the entry itself, to be had
 * at another address, so that they are asked for whenever the index was.
 */
final class SitemapPartLinks {

  private SitemapPartLinks() {}

  /**
   * The links; none where the index was itself named by one, which sitemaps.org forbids: two that
   * name each other would be followed for ever. Parts on other sites are left alone.
   */
  static List<Link> links(Page page, EntryRef entry, SitemapOutcome.Index index) {
    if (!isEntry(page.url(), entry)) {
      return List.of();
    }
    Site site = new Site(entry.url());
    return index.parts().stream()
        .flatMap(part -> HostKey.normalised(part.url()).stream())
        .filter(url -> site.has(url) && !isEntry(url, entry))
        .distinct()
        .flatMap(url -> link(page, entry, url).stream())
        .toList();
  }

  /** Redirects of an entry lead to the same path of another host or scheme, if anywhere. */
  private static boolean isEntry(String url, EntryRef entry) {
    return pathOf(url).equals(pathOf(entry.url()));
  }

  private static String pathOf(String url) {
    HttpUrl address = HttpUrl.get(url);
    return address.encodedPath() + "?" + address.encodedQuery();
  }

  private static Optional<Link> link(Page page, EntryRef entry, String url) {
    return HostKey.of(url)
        .map(
            host ->
                new Link(
                    host,
                    url,
                    page.source(),
                    FetchKind.SITEMAP,
                    Hints.NONE,
                    0,
                    page.fetchedAt(),
                    entry));
  }
}
