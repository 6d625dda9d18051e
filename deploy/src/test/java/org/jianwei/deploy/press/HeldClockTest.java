package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HeldClockTest {

  private static final Instant START = Instant.parse("2026-06-17T00:00:00Z");

  private Instant now = START;
  private final HeldClock held = new HeldClock(new Moving());

  @Test
  void heldClock_standsStill() {
    now = START.plusSeconds(20);

    assertThat(held.instant()).isEqualTo(START);
  }

  @Test
  void releasedClock_countsFromItsRelease() {
    now = START.plusSeconds(20);
    held.release();
    now = START.plusSeconds(25);

    assertThat(Duration.between(START, held.instant())).isEqualTo(Duration.ofSeconds(5));
  }

  private final class Moving extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
