package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.util.List;
import org.jianwei.runtime.config.ConfigException;

/**
 * When articles are fetched again, since publishers mend and withdraw them: conditionally, after
 * everything new, and for so many articles of a host at most.
 *
 * @param after times after the first fetch, each longer than the one before; none for never
 * @param perHostMax articles of a host that wait to be fetched again, 0 to 1,000,000; those beyond
 *     are not
 */
public record Corrections(List<Duration> after, int perHostMax) {

  /** After 1 h, 6 h, 24 h and 3 d; 2,000 articles a host. */
  public static final Corrections DEFAULT =
      new Corrections(
          List.of(
              Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24), Duration.ofDays(3)),
          2_000);

  private static final int PER_HOST_MAX = 1_000_000;

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public Corrections {
    after = List.copyOf(after);
    Duration before = Duration.ZERO;
    for (Duration time : after) {
      if (time.compareTo(before) <= 0) {
        throw new ConfigException("corrections after '" + time + "': use more than " + before);
      }
      before = time;
    }
    if (perHostMax < 0 || perHostMax > PER_HOST_MAX) {
      throw new ConfigException(
          "corrections per host '" + perHostMax + "': use 0 to " + PER_HOST_MAX);
    }
  }
}
