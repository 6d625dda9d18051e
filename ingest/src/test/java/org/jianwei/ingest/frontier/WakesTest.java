package org.jianwei.ingest.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WakesTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");

  private final Wakes wakes = new Wakes();

  @Test
  void due_hostsBeforeAtAndAfterTheTime_areThoseBeforeAndAt() {
    wakes.set("later.cn", T0.plusMillis(1));
    wakes.set("now.cn", T0);
    wakes.set("before.cn", T0.minusMillis(1));

    assertThat(wakes.due(T0)).containsExactly("before.cn", "now.cn");
  }

  @Test
  void set_again_onlyTheLastTimeCounts() {
    wakes.set("a.cn", T0);
    wakes.set("a.cn", T0.plusSeconds(1));

    assertThat(wakes.due(T0)).isEmpty();
    assertThat(wakes.due(T0.plusSeconds(1))).containsExactly("a.cn");
  }

  @Test
  void set_noTime_hostIsNeverDue() {
    wakes.set("a.cn", T0);
    wakes.set("a.cn", null);

    assertThat(wakes.due(Instant.MAX)).isEmpty();
  }

  @Test
  void hasten_hostThatWaits_isDueAtOnceAndAnotherIsNotMadeUp() {
    wakes.set("a.cn", T0.plusSeconds(60));

    wakes.hasten("a.cn");
    wakes.hasten("unknown.cn");

    assertThat(wakes.due(T0)).containsExactly("a.cn");
  }
}
