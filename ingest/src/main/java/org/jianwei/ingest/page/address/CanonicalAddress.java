package org.jianwei.ingest.page.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.ingest.page.markup.PageElements;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The one address under which an article is known, whichever of its variants was fetched. */
public final class CanonicalAddress {

  /** What marks an article's own number in an address. */
  private static final Pattern NUMBER = Pattern.compile("[0-9a-zA-Z]*\\d[0-9a-zA-Z]{4,}");

  private CanonicalAddress() {}

  /**
   * What the page names as its own address, if that is of the same site and names a page (some
   * sites name their front page on every page); else the address it was fetched from, with the
   * marks of mobile and AMP variants taken out. Normalised.
   */
  public static Choice of(PageElements page, String url) {
    List<Candidate> found = new ArrayList<>();
    link(page, url).ifPresent(found::add);
    openGraph(page, url).ifPresent(found::add);
    found.add(new Candidate("url", "", Variants.desktop(WebAddress.normalise(url))));
    return Choice.first("canonical_url", found);
  }

  private static Optional<Candidate> link(PageElements page, String url) {
    return named(page.canonical(), "href", url)
        .map(address -> new Candidate("meta", "link[rel=canonical]", address));
  }

  /** Believed where it has the number of the fetched address: some sites name a section there. */
  private static Optional<Candidate> openGraph(PageElements page, String url) {
    return named(openGraph(page.metas()), "content", url)
        .filter(address -> haveSameNumber(address, url))
        .map(address -> new Candidate("meta", "og:url", address));
  }

  private static @Nullable Element openGraph(List<Element> metas) {
    for (Element meta : metas) {
      if (meta.attr("property").strip().equalsIgnoreCase("og:url")) {
        return meta;
      }
    }
    return null;
  }

  private static Optional<String> named(@Nullable Element element, String attribute, String url) {
    return element == null
        ? Optional.empty()
        : WebAddress.resolve(url, element.attr(attribute))
            .filter(address -> WebAddress.isSameSite(address, url))
            .filter(address -> !isFrontPage(address) || isFrontPage(url))
            .map(WebAddress::normalise);
  }

  private static boolean haveSameNumber(String one, String other) {
    Matcher m = NUMBER.matcher(path(other));
    String last = null;
    while (m.find()) {
      last = m.group();
    }
    return last != null && path(one).contains(last);
  }

  private static String path(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url == null ? "" : url.encodedPath();
  }

  private static boolean isFrontPage(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url != null && url.encodedPath().equals("/") && url.querySize() == 0;
  }
}
