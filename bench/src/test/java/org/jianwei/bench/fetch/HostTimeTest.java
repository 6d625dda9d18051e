package org.jianwei.bench.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostTimeTest {

  private static final Instant T0 = Instant.parse("2026-03-10T04:00:00Z");
  private static final Duration PACE = Duration.ofMillis(100);

  @Test
  void of_twoVisits_partsPaceLineAndSite() {
    HostTime time = HostTime.of(List.of(visit(400, 450, 480), visit(0, 20, 50)), PACE);

    assertThat(time.pace()).isEqualTo(Duration.ofMillis(100));
    assertThat(time.line()).isEqualTo(Duration.ofMillis(20 + 250 + 50));
    assertThat(time.site()).isEqualTo(Duration.ofMillis(30 + 30));
    assertThat(time.share(time.pace())).isEqualTo(100.0 / 480);
  }

  @Test
  void share_ofNoTimeAtAll_isNothing() {
    assertThat(HostTime.NONE.share(Duration.ZERO)).isZero();
  }

  private static HostVisit visit(long ordered, long started, long ended) {
    return new HostVisit(T0.plusMillis(ordered), T0.plusMillis(started), T0.plusMillis(ended));
  }
}
