package org.jianwei.ingest.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * The host that an address belongs to: its authority in lower case, with the port where it is not
 * the scheme's own. robots.txt, pace and back-off hold per authority (RFC 9309, section 2.3).
 */
public final class HostKey {

  /** Longest address that is followed. */
  public static final int URL_CHARS_MAX = 2_000;

  private HostKey() {}

  /** The host of an address; empty where it is no absolute http(s) address, or too long. */
  public static Optional<String> of(String url) {
    return parse(url).map(HostKey::of);
  }

  /**
   * The address as it is requested: lower-case host in ASCII, escaped path, without fragment and
   * user. Empty where it is no absolute http(s) address, or longer than {@value #URL_CHARS_MAX}.
   */
  public static Optional<String> normalised(String url) {
    return parse(url)
        .map(u -> u.newBuilder().fragment(null).username("").password("").build().toString());
  }

  /** The address of the robots.txt that holds for an address. */
  public static String robotsUrl(String url) {
    return HttpUrl.get(url)
        .newBuilder()
        .encodedPath("/robots.txt")
        .query(null)
        .fragment(null)
        .build()
        .toString();
  }

  static String of(HttpUrl url) {
    String host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
  }

  private static Optional<HttpUrl> parse(String url) {
    return url.length() > URL_CHARS_MAX
        ? Optional.empty()
        : Optional.ofNullable(HttpUrl.parse(url));
  }
}
