package org.jianwei.deploy.line;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits on a state, with a deadline. */
public final class Wait {

  private static final Duration MOMENT = Duration.ofMillis(200);
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Wait() {}

  /** Passes a moment; true, so that it fits into a loop's condition. */
  static boolean aMoment() {
    LockSupport.parkNanos(MOMENT.toNanos());
    return true;
  }

  public static void until(BooleanSupplier state) {
    Instant end = Instant.now().plus(DEADLINE);
    while (!state.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not so after " + DEADLINE);
      }
      aMoment();
    }
  }
}
