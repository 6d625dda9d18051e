package org.jianwei.ingest.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.ingest.feed.FeedSchedule;
import org.junit.jupiter.api.Test;

class OwnRhythmTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:40:00Z");

  @Test
  void notBefore_nothingSaid_isNothing() {
    assertThat(OwnRhythm.notBefore(FeedSchedule.NONE, T0)).isNull();
  }

  @Test
  void notBefore_ttl_isThatLater() {
    FeedSchedule ttl = new FeedSchedule(Duration.ofMinutes(15), null, null, null);

    assertThat(OwnRhythm.notBefore(ttl, T0)).isEqualTo(T0.plus(Duration.ofMinutes(15)));
  }

  @Test
  void notBefore_updatesFromABase_isTheNextOfThem() {
    Instant base = Instant.parse("2020-01-01T00:30:00Z");
    FeedSchedule hourly = new FeedSchedule(null, Duration.ofHours(1), base, null);

    assertThat(OwnRhythm.notBefore(hourly, T0)).isEqualTo("2026-05-19T01:30:00Z");
  }

  @Test
  void notBefore_updatesWithoutABase_isOneIntervalLater() {
    FeedSchedule hourly = new FeedSchedule(null, Duration.ofHours(1), null, null);

    assertThat(OwnRhythm.notBefore(hourly, T0)).isEqualTo(T0.plus(Duration.ofHours(1)));
  }

  @Test
  void notBefore_both_isTheLater() {
    FeedSchedule both = new FeedSchedule(Duration.ofHours(2), Duration.ofHours(1), null, null);

    assertThat(OwnRhythm.notBefore(both, T0)).isEqualTo(T0.plus(Duration.ofHours(2)));
  }
}
