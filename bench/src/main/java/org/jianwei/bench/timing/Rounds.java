package org.jianwei.bench.timing;

import java.time.Duration;
import org.jianwei.runtime.config.ConfigException;

/**
 * How long is measured.
 *
 * @param warmUp rounds before the clock counts, in which the compiler does its work; 0 to 1,000
 * @param measured rounds that count; 3 to 1,000
 * @param turn least time that each rival has in one round: as many operations as it takes; 1 ms to
 *     60 s
 */
public record Rounds(int warmUp, int measured, Duration turn) {

  /** 5 to warm up, 15 that count, of 100 ms for each rival. */
  public static final Rounds DEFAULT = new Rounds(5, 15, Duration.ofMillis(100));

  /** Checks every value; a {@link ConfigException} names the one that is wrong. */
  public Rounds {
    within("warm-up rounds", warmUp, 0, 1_000);
    within("measured rounds", measured, 3, 1_000);
    within("turn in ms", turn.toMillis(), 1, 60_000);
  }

  private static void within(String name, long value, long min, long max) {
    if (value < min || value > max) {
      throw new ConfigException(name + " '" + value + "': use " + min + " to " + max);
    }
  }
}
