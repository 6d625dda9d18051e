package org.jianwei.ingest.frontier;

import java.time.Duration;

/** How long to leave alone what failed: longer by one step with each failure, up to a limit. */
final class Backoff {

  private Backoff() {}

  /**
   * The wait after failures in a row.
   *
   * @param failures from 1
   * @param max the limit; a step above it is its own limit
   */
  static Duration linear(Duration step, int failures, Duration max) {
    Duration limit = step.compareTo(max) > 0 ? step : max;
    Duration wait = step.multipliedBy(failures);
    return wait.compareTo(limit) > 0 ? limit : wait;
  }
}
