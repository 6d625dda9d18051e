package org.jianwei.ingest.backoff;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.runtime.config.ConfigException;

/**
 * How long to leave alone what fails: longer by some steps with each failure, up to a limit. A hard
 * failure counts more steps than a soft one, a temporary one least. What fails for so long that its
 * points reach {@code restAt} rests, and is tried once a day or so: a dead host costs next to
 * nothing, yet comes back by itself.
 *
 * @param max longest wait before the rest; a step above it is its own limit
 * @param hard points of a hard failure, 1 to 100
 * @param soft points of a soft failure, 1 to 100
 * @param temporary points of a temporary failure, 1 to 100
 * @param restAt points at which the rest begins, 1 to 100,000
 * @param rest time between two attempts from then on
 */
public record Backoff(Duration max, int hard, int soft, int temporary, int restAt, Duration rest) {

  /**
   * For hosts, in steps of 30 s at most: a host without a name rests after about 25 hours, one that
   * answers with errors after two days, one that is busy after four. An outage of our own network
   * that lasts a night puts nothing to rest.
   */
  public static final Backoff HOSTS =
      new Backoff(Duration.ofHours(1), 4, 2, 1, 160, Duration.ofHours(24));

  /** For entries, in steps of their interval: one of ten minutes that is gone rests on day 3. */
  public static final Backoff ENTRIES =
      new Backoff(Duration.ofHours(6), 4, 2, 1, 40, Duration.ofHours(24));

  private static final int POINTS_MAX = 100;
  private static final int REST_AT_MAX = 100_000;

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public Backoff {
    positive("max", max);
    positive("rest", rest);
    within("hard", hard, POINTS_MAX);
    within("soft", soft, POINTS_MAX);
    within("temporary", temporary, POINTS_MAX);
    within("restAt", restAt, REST_AT_MAX);
  }

  /** The trouble after one more failure. */
  public Trouble failed(Trouble before, String reason, Instant at) {
    int weight =
        switch (FailureKind.of(reason)) {
          case HARD -> hard;
          case SOFT -> soft;
          case TEMPORARY -> temporary;
        };
    return before.after(reason, weight, at);
  }

  /** Whether failures went on for so long that a rest is due. */
  public boolean rests(Trouble trouble) {
    return trouble.points() >= restAt;
  }

  /**
   * The wait in a trouble.
   *
   * @param step the wait for one point
   * @param name what failed: spreads the ends of rests
   */
  public Duration wait(Duration step, Trouble trouble, String name) {
    if (rests(trouble)) {
      return Jitter.added(rest, name, trouble.failures());
    }
    Duration limit = step.compareTo(max) > 0 ? step : max;
    Duration linear = step.multipliedBy(trouble.points());
    return linear.compareTo(limit) > 0 ? limit : linear;
  }

  private static void positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new ConfigException("backoff " + name + " '" + value + "': use more than nothing");
    }
  }

  private static void within(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new ConfigException("backoff " + name + " '" + value + "': use 1 to " + most);
    }
  }
}
