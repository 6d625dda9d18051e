package org.jianwei.deploy.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that stands still until it is released. A press on such a clock answers, but shows
 * nothing new, so that its script can begin when those who read it are ready.
 */
public final class HeldClock extends Clock {

  private final Clock clock;
  private final Instant held;
  private volatile Duration behind = Duration.ZERO;
  private volatile boolean released;

  /** A clock that stands at the present of {@code clock}. */
  public HeldClock(Clock clock) {
    this.clock = clock;
    this.held = clock.instant();
  }

  /** Lets time pass from now on. */
  public void release() {
    behind = Duration.between(held, clock.instant());
    released = true;
  }

  @Override
  public Instant instant() {
    return released ? clock.instant().minus(behind) : held;
  }

  @Override
  public ZoneId getZone() {
    return clock.getZone();
  }

  /** This clock: it is asked for instants alone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
