package org.jianwei.ingest.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * How pages are asked for.
 *
 * @param version version of the product, part of User-Agent
 * @param contact address of a page or mailbox where sites reach whoever runs this, part of
 *     User-Agent; printable ASCII
 * @param allowLoopback whether sites on 127.0.0.0/8 and ::1 may be asked, as the demo needs;
 *     private networks never are, but for {@code allowed}
 * @param deadline longest time from the first request to the last byte, redirects included; 100 ms
 *     to 5 min
 * @param connectTimeout longest time to a connection
 * @param bodyBytesMax bytes of a body, decoded, that are read; the rest is cut; 1 KiB to 64 MiB
 * @param inFlightMax requests at one time over all hosts, each on a thread of its own; 1 to 1000
 * @param proxy through which every request goes; null for none
 * @param allowed addresses of a private network that may be asked all the same, such as a mirror's
 */
public record FetchSettings(
    String version,
    String contact,
    boolean allowLoopback,
    Duration deadline,
    Duration connectTimeout,
    int bodyBytesMax,
    int inFlightMax,
    @Nullable ProxyAddress proxy,
    Set<InetAddress> allowed) {

  /** The name by which sites know us, in User-Agent and robots.txt. */
  public static final String PRODUCT = "Jianwei";

  private static final Duration DEADLINE_MIN = Duration.ofMillis(100);
  private static final Duration DEADLINE_MAX = Duration.ofMinutes(5);

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public FetchSettings {
    require(version.matches("[0-9A-Za-z.-]+"), "version", version, "letters, digits, . and -");
    require(
        contact.matches("[!-~]{3,200}") && !contact.matches(".*[()].*"),
        "contact",
        contact,
        "an address of 3 to 200 printable ASCII characters without spaces and parentheses");
    require(
        deadline.compareTo(DEADLINE_MIN) >= 0 && deadline.compareTo(DEADLINE_MAX) <= 0,
        "deadline",
        deadline,
        "PT0.1S to PT5M");
    require(
        connectTimeout.toMillis() > 0 && connectTimeout.compareTo(deadline) <= 0,
        "connect timeout",
        connectTimeout,
        "more than 0 and no more than the deadline");
    require(
        bodyBytesMax >= 1 << 10 && bodyBytesMax <= 64 << 20,
        "body bytes",
        bodyBytesMax,
        "1024 to 67108864");
    allowed = Set.copyOf(allowed);
    require(inFlightMax >= 1 && inFlightMax <= 1_000, "in flight", inFlightMax, "1 to 1000");
  }

  /** Settings that allow no private address. */
  public FetchSettings(
      String version,
      String contact,
      boolean allowLoopback,
      Duration deadline,
      Duration connectTimeout,
      int bodyBytesMax,
      int inFlightMax,
      @Nullable ProxyAddress proxy) {
    this(
        version,
        contact,
        allowLoopback,
        deadline,
        connectTimeout,
        bodyBytesMax,
        inFlightMax,
        proxy,
        Set.of());
  }

  /** Settings without a proxy. */
  public FetchSettings(
      String version,
      String contact,
      boolean allowLoopback,
      Duration deadline,
      Duration connectTimeout,
      int bodyBytesMax,
      int inFlightMax) {
    this(
        version, contact, allowLoopback, deadline, connectTimeout, bodyBytesMax, inFlightMax, null);
  }

  /**
   * Settings for live sites: 20 s, 5 MB, 256 requests, no proxy.
   *
   * @param version see the record
   * @param contact see the record
   * @param allowLoopback see the record
   */
  public static FetchSettings defaults(String version, String contact, boolean allowLoopback) {
    return new FetchSettings(
        version,
        contact,
        allowLoopback,
        Duration.ofSeconds(20),
        Duration.ofSeconds(8),
        5_000_000,
        256);
  }

  /** The same through a proxy; null for none. */
  public FetchSettings withProxy(@Nullable ProxyAddress address) {
    return new FetchSettings(
        version,
        contact,
        allowLoopback,
        deadline,
        connectTimeout,
        bodyBytesMax,
        inFlightMax,
        address,
        allowed);
  }

  /** The same with addresses of a private network that may be asked. */
  public FetchSettings withAllowed(Set<InetAddress> addresses) {
    return new FetchSettings(
        version,
        contact,
        allowLoopback,
        deadline,
        connectTimeout,
        bodyBytesMax,
        inFlightMax,
        proxy,
        addresses);
  }

  /** The value of User-Agent. */
  public String userAgent() {
    return PRODUCT + "/" + version + " (+" + contact + ")";
  }

  private static void require(boolean holds, String name, Object value, String wanted) {
    if (!holds) {
      throw new ConfigException("fetch " + name + " '" + value + "': use " + wanted);
    }
  }
}
