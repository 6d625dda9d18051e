package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldClockTest {

  private final ScriptedClock clock = new ScriptedClock();
  private final Instant start = clock.instant();
  private final HeldClock held = new HeldClock(clock);

  @Test
  void heldClock_standsStill() {
    clock.advance(Duration.ofSeconds(20));

    assertThat(held.instant()).isEqualTo(start);
  }

  @Test
  void releasedClock_countsFromItsRelease() {
    clock.advance(Duration.ofSeconds(20));
    held.release();
    clock.advance(Duration.ofSeconds(5));

    assertThat(Duration.between(start, held.instant())).isEqualTo(Duration.ofSeconds(5));
  }
}
