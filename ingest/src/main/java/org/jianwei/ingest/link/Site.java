package org.jianwei.ingest.link;

import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;

/** The site of one address, asked of many: remembers hosts, whose sites are costly to look up. */
public final class Site {

  private final String base;
  private final Map<String, Boolean> known = new HashMap<>();

  /** The site that {@code base} belongs to. */
  public Site(String base) {
    this.base = base;
  }

  /** Whether an address belongs to it, as {@link WebAddress#isSameSite} says. */
  public boolean has(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url != null
        && known.computeIfAbsent(
            url.host() + ":" + url.port(), host -> WebAddress.isSameSite(base, address));
  }
}
