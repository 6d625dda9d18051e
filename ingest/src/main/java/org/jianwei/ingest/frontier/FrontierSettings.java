package org.jianwei.ingest.frontier;

import java.time.Duration;
import org.jianwei.runtime.config.ConfigException;

/**
 * Limits of the frontier. Pace and intervals belong to each source.
 *
 * @param lease time after which an order without result is lost and its host may be asked again; 1
 *     s to 1 h
 * @param robotsRefresh time after which a robots.txt is read again; 1 min to 24 h (RFC 9309,
 *     section 2.4)
 * @param attemptsMax how many times an article is tried; 1 to 20
 * @param waitingMax links that wait for one host; more are rejected
 * @param seenMax addresses that are remembered of each source
 */
public record FrontierSettings(
    Duration lease, Duration robotsRefresh, int attemptsMax, int waitingMax, int seenMax) {

  /** 60 s, 24 h, 5 attempts, 5,000 links, 20,000 addresses. */
  public static final FrontierSettings DEFAULT =
      new FrontierSettings(Duration.ofSeconds(60), Duration.ofHours(24), 5, 5_000, 20_000);

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public FrontierSettings {
    within("lease", lease, Duration.ofSeconds(1), Duration.ofHours(1));
    within("robots refresh", robotsRefresh, Duration.ofMinutes(1), Duration.ofHours(24));
    within("attempts", attemptsMax, 1, 20);
    within("waiting links", waitingMax, 1, 1_000_000);
    within("seen addresses", seenMax, 1, 10_000_000);
  }

  private static <T extends Comparable<T>> void within(String name, T value, T min, T max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new ConfigException("frontier " + name + " '" + value + "': use " + min + " to " + max);
    }
  }
}
