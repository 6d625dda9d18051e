package org.jianwei.ingest.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  private static final Duration TEN = Duration.ofMinutes(10);

  @ParameterizedTest
  @CsvSource({
    "100, 100, PT5M",
    "100, 68, PT5M",
    "100, 67, PT10M",
    "100, 33, PT10M",
    "100, 32, PT15M",
    "100, 1, PT15M",
    "100, 0, PT15M",
    "1, 1, PT5M",
    "0, 0, PT15M"
  })
  void interval_followsTheShareOfWhatWasSeen(int named, int fresh, Duration expected) {
    Rhythm rhythm = Rhythm.NEW.visited(T0, null, TEN).read(named, null);
    for (int i = 0; i < fresh; i++) {
      rhythm = rhythm.withFresh();
    }

    assertThat(rhythm.interval(TEN)).isEqualTo(expected);
  }

  @Test
  void interval_pageNotReadYet_staysAsItWas() {
    Rhythm rhythm = Rhythm.NEW.unchanged(T0, null, TEN).visited(T0.plus(TEN), null, TEN);

    assertThat(rhythm.interval(TEN)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void due_serverCallsItFresh_waitsForThatButNotBeyondTheBound() {
    Instant soon = T0.plus(Duration.ofMinutes(20));
    Instant nextYear = T0.plus(Duration.ofDays(365));

    assertThat(Rhythm.NEW.visited(T0, soon, TEN).due(TEN)).isEqualTo(soon);
    assertThat(Rhythm.NEW.visited(T0, nextYear, TEN).due(TEN))
        .isEqualTo(T0.plus(TEN.multipliedBy(4)));
  }

  @Test
  void interval_belowAMinute_isNotStretched() {
    Duration configured = Duration.ofSeconds(30);
    Rhythm rhythm = Rhythm.NEW.unchanged(T0, T0.plus(TEN), configured);

    assertThat(rhythm.interval(configured)).isEqualTo(configured);
    assertThat(rhythm.due(configured)).isEqualTo(T0.plus(configured));
  }

  @Test
  void read_feedAsksForLessThanTheServer_keepsTheLater() {
    Instant server = T0.plus(Duration.ofMinutes(30));
    Rhythm rhythm = Rhythm.NEW.visited(T0, server, TEN).read(3, T0.plus(TEN));

    assertThat(rhythm.notBefore()).isEqualTo(server);
  }

  @Test
  void interval_anyHistory_staysWithinItsBounds() {
    long seed = 20260519;
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      Duration configured = Duration.ofSeconds(1 + random.nextInt(100_000));
      Rhythm rhythm = Rhythm.NEW;
      for (int visit = 0; visit < 50; visit++) {
        rhythm = rhythm.visited(T0, null, configured).read(random.nextInt(20), null);
        for (int fresh = random.nextInt(25); fresh > 0; fresh--) {
          rhythm = rhythm.withFresh();
        }
        assertThat(rhythm.interval(configured))
            .as("seed %s run %s", seed, run)
            .isBetween(configured.dividedBy(4), configured.multipliedBy(4));
      }
    }
  }
}
