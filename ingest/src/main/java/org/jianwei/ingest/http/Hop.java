package org.jianwei.ingest.http;

import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.network.AddressGuard;
import org.jspecify.annotations.Nullable;

/** One request of an errand. */
final class Hop {

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/xml;q=0.9,*/*;q=0.8";

  private final FetchSettings settings;
  private final AddressGuard guard;

  Hop(FetchSettings settings, AddressGuard guard) {
    this.settings = settings;
    this.guard = guard;
  }

  /** The request for an address; empty where it must not be asked. */
  Optional<Request> request(String url, FetchOrder order) {
    HttpUrl address = HttpUrl.parse(url);
    if (address == null || !guard.admits(address.host())) {
      return Optional.empty();
    }
    Request.Builder request =
        new Request.Builder()
            .url(address)
            .tag(Attempt.class, new Attempt())
            .header("User-Agent", settings.userAgent())
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", ContentCoding.ACCEPTED)
            .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5");
    condition(request, "If-None-Match", order.validators().etag());
    condition(request, "If-Modified-Since", order.validators().lastModified());
    return Optional.of(request.build());
  }

  private static void condition(Request.Builder request, String name, @Nullable String value) {
    if (value != null) {
      request.header(name, value);
    }
  }
}
