package org.jianwei.ingest.stream;

import java.net.InetAddress;
import java.util.Objects;
import java.util.Set;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the three roles of ingest.
 *
 * @param fetch how pages are asked for
 * @param frontier limits of the frontier
 * @param instance name of this process among several fetchers: stable over restarts, so that a
 *     restart ends the transaction which its predecessor left open, and different in each replica
 */
public record IngestSettings(FetchSettings fetch, FrontierSettings frontier, String instance) {

  /** Checks that the parts fit together; a {@link ConfigException} says what does not. */
  public IngestSettings {
    Objects.requireNonNull(fetch, "fetch");
    Objects.requireNonNull(frontier, "frontier");
    if (!instance.matches("[A-Za-z0-9._-]{1,100}")) {
      throw new ConfigException(
          "instance '" + instance + "': use up to 100 letters, digits, dots, _ and -");
    }
    if (frontier.lease().compareTo(fetch.deadline().multipliedBy(2)) < 0) {
      throw new ConfigException(
          "frontier lease "
              + frontier.lease()
              + ": use at least twice the fetch deadline, "
              + fetch.deadline());
    }
  }

  /**
   * The defaults, for one process.
   *
   * @param version version of the product, see {@link FetchSettings}
   * @param contact how sites reach whoever runs this, see {@link FetchSettings}
   * @param allowLoopback whether sites on this machine may be asked
   */
  public static IngestSettings defaults(String version, String contact, boolean allowLoopback) {
    return new IngestSettings(
        FetchSettings.defaults(version, contact, allowLoopback), FrontierSettings.DEFAULT, "0");
  }

  /** The same for another process. */
  public IngestSettings ofInstance(String name) {
    return new IngestSettings(fetch, frontier, name);
  }

  /** The same with addresses of a private network that may be asked. */
  public IngestSettings withAllowed(Set<InetAddress> addresses) {
    return new IngestSettings(fetch.withAllowed(addresses), frontier, instance);
  }

  /** The same through a proxy; null for none. */
  public IngestSettings withProxy(@Nullable ProxyAddress proxy) {
    return new IngestSettings(fetch.withProxy(proxy), frontier, instance);
  }
}
