package org.jianwei.deploy.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of a press: how far its script has come.
 *
 * @param clock real time
 * @param start when it started
 * @param speed how many times faster the script runs than real time
 */
record PressTime(Clock clock, Instant start, double speed) {

  private static final double NANOS_PER_SECOND = 1e9;

  /** Now, in real time. */
  Instant now() {
    return clock.instant();
  }

  /** How far the script has come. */
  Duration elapsed() {
    return scaled(Duration.between(start, now()), speed);
  }

  /** The real time at which the script comes to a point. */
  Instant at(Duration elapsed) {
    return start.plus(real(elapsed));
  }

  /** How long a span of the script takes in real time. */
  Duration real(Duration span) {
    return scaled(span, 1 / speed);
  }

  private static Duration scaled(Duration span, double factor) {
    if (factor == 1) {
      return span;
    }
    double nanos = (span.getSeconds() * NANOS_PER_SECOND + span.getNano()) * factor;
    return Duration.ofNanos(Math.round(nanos));
  }
}
