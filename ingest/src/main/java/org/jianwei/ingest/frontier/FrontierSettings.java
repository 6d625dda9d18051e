package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.util.Objects;
import org.jianwei.ingest.backoff.Backoff;
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
 * @param hosts how long hosts that fail are left alone
 * @param entries how long entries that fail are left alone
 * @param corrections when articles are fetched again
 * @param silenceMin shortest silence of an entry that raises an alarm; 1 min to 30 d
 * @param healthEvery least time between two records of a source's health; 100 ms to 1 h
 */
public record FrontierSettings(
    Duration lease,
    Duration robotsRefresh,
    int attemptsMax,
    int waitingMax,
    int seenMax,
    Backoff hosts,
    Backoff entries,
    Corrections corrections,
    Duration silenceMin,
    Duration healthEvery) {

  /** 60 s, 24 h, 5 attempts, 5,000 links, 20,000 addresses, two days of silence, 10 s. */
  public static final FrontierSettings DEFAULT =
      new FrontierSettings(
          Duration.ofSeconds(60),
          Duration.ofHours(24),
          5,
          5_000,
          20_000,
          Backoff.HOSTS,
          Backoff.ENTRIES,
          Corrections.DEFAULT,
          Duration.ofDays(2),
          Duration.ofSeconds(10));

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public FrontierSettings {
    within("lease", lease, Duration.ofSeconds(1), Duration.ofHours(1));
    within("robots refresh", robotsRefresh, Duration.ofMinutes(1), Duration.ofHours(24));
    within("attempts", attemptsMax, 1, 20);
    within("waiting links", waitingMax, 1, 1_000_000);
    within("seen addresses", seenMax, 1, 10_000_000);
    Objects.requireNonNull(hosts, "hosts");
    Objects.requireNonNull(entries, "entries");
    Objects.requireNonNull(corrections, "corrections");
    within("silence", silenceMin, Duration.ofMinutes(1), Duration.ofDays(30));
    within("health every", healthEvery, Duration.ofMillis(100), Duration.ofHours(1));
  }

  private static <T extends Comparable<T>> void within(String name, T value, T min, T max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw new ConfigException("frontier " + name + " '" + value + "': use " + min + " to " + max);
    }
  }
}
