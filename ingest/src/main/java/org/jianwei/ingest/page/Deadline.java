package org.jianwei.ingest.page;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that the reading of one page may take. Asked between the steps of reading, each of which
 * is bounded by counts; so a page that runs into it is worse than any that the counts foresee.
 */
public final class Deadline {

  /**
   * Time for one page. Real pages take some ten milliseconds, and the worst that the counts let
   * through a second; the rest is room for a machine that is short of processors.
   */
  public static final Duration PER_PAGE = Duration.ofSeconds(20);

  private final LongSupplier nanos;
  private final long end;

  private Deadline(LongSupplier nanos, Duration time) {
    this.nanos = nanos;
    this.end = nanos.getAsLong() + time.toNanos();
  }

  /**
   * A deadline that begins now.
   *
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public static Deadline in(Duration time, LongSupplier nanos) {
    return new Deadline(nanos, time);
  }

  /** Whether the time is used up. */
  boolean isOver() {
    return nanos.getAsLong() - end > 0;
  }
}
