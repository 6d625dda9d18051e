package org.jianwei.ingest.link;

import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses of pages: absolute, http or https, without fragment. */
public final class WebAddress {

  /** Longest address that is followed, in chars; longer ones are traps or data. */
  public static final int CHARS_MAX = 2_000;

  private WebAddress() {}

  /**
   * Makes a link absolute.
   *
   * @param base address of the page that holds it
   * @param link the link as written; blanks around and within are forgiven
   * @return empty where it is no http or https address, or longer than {@value #CHARS_MAX}
   */
  public static Optional<String> resolve(String base, @Nullable String link) {
    if (link == null || link.isBlank() || link.length() > CHARS_MAX) {
      return Optional.empty();
    }
    HttpUrl from = HttpUrl.parse(base);
    HttpUrl to = from == null ? HttpUrl.parse(link.strip()) : from.resolve(link.strip());
    return Optional.ofNullable(to)
        .map(url -> url.newBuilder().fragment(null).username("").password("").build().toString());
  }

  /**
   * The form in which addresses are compared: host in lower case, no default port, no fragment, no
   * parameters that only track. What is no address comes back as it is.
   */
  public static String normalise(String address) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      return address;
    }
    HttpUrl.Builder builder = url.newBuilder().fragment(null).username("").password("");
    url.queryParameterNames().stream()
        .filter(TrackingParameters::contains)
        .forEach(builder::removeAllQueryParameters);
    HttpUrl bare = builder.build();
    return bare.querySize() == 0
        ? bare.newBuilder().query(null).build().toString()
        : bare.toString();
  }

  /**
   * Whether two addresses belong to one site: the same registrable domain (the public suffix and
   * one label more, such as {@code example.com.cn}); for hosts without one, such as an IP address,
   * the same host and port.
   */
  public static boolean isSameSite(String one, String other) {
    Optional<String> site = site(one);
    return site.isPresent() && site.equals(site(other));
  }

  /** The site of an address, as {@link #isSameSite} compares it. */
  public static Optional<String> site(String address) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      return Optional.empty();
    }
    return Optional.of(
        Objects.requireNonNullElseGet(url.topPrivateDomain(), () -> url.host() + ":" + url.port()));
  }
}
