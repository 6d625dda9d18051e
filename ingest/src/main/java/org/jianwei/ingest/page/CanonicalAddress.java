package org.jianwei.ingest.page;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.jianwei.ingest.link.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The one address under which an article is known. */
final class CanonicalAddress {

  private CanonicalAddress() {}

  /**
   * What the page names as its own address, if that is of the same site and names a page (some
   * sites name their front page on every page); else the address it was fetched from. Normalised.
   */
  static String of(Document page, String url) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    Optional<String> named =
        link == null
            ? Optional.empty()
            : WebAddress.resolve(url, link.attr("href"))
                .filter(address -> WebAddress.isSameSite(address, url))
                .filter(address -> !isFrontPage(address) || isFrontPage(url));
    return WebAddress.normalise(named.orElse(url));
  }

  private static boolean isFrontPage(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url != null && url.encodedPath().equals("/") && url.querySize() == 0;
  }
}
