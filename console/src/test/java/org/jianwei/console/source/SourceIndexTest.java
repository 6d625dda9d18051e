package org.jianwei.console.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;
import org.junit.jupiter.api.Test;

class SourceIndexTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

  private final SourceIndex index = new SourceIndex();

  @Test
  void worstFirst_gravestAlarmThenFailuresThenSilence() {
    Stream.of(
            source("a-well", 0, Duration.ofMinutes(5)),
            source("b-quiet", 0, Duration.ofDays(3)),
            source("c-failed-once", 1, Duration.ofMinutes(5)),
            source("d-moved", 0, Duration.ofMinutes(5), AlarmKind.MOVED),
            source("e-two-alarms", 0, Duration.ofMinutes(5), AlarmKind.SILENT, AlarmKind.MOVED),
            source("f-silent", 0, Duration.ofDays(9), AlarmKind.SILENT),
            source("g-resting", 99, null, AlarmKind.RESTING),
            source("h-never-new", 0, null))
        .forEach(index::put);

    assertThat(index.worstFirst())
        .extracting(SourceHealth::source)
        .containsExactly(
            "g-resting",
            "e-two-alarms",
            "f-silent",
            "d-moved",
            "c-failed-once",
            "h-never-new",
            "b-quiet",
            "a-well");
  }

  @Test
  void put_again_replacesWhatWasSaid() {
    index.put(source("a", 3, null));
    index.put(source("a", 0, null));

    assertThat(index.worstFirst()).extracting(SourceHealth::failureStreak).containsExactly(0);
  }

  @Test
  void remove_leavesNothing() {
    index.put(source("a", 3, null));
    index.remove("a");
    index.remove("never-there");

    assertThat(index.worstFirst()).isEmpty();
  }

  private static SourceHealth source(
      String id, int streak, Duration sinceNew, AlarmKind... alarms) {
    return new SourceHealth(
        id,
        id,
        NOW,
        NOW,
        sinceNew == null ? null : NOW.minus(sinceNew),
        streak,
        0,
        0,
        0,
        0,
        null,
        Stream.of(alarms)
            .map(kind -> new SourceAlarm(kind, "https://a.example/", NOW, "x"))
            .toList(),
        List.of());
  }
}
