package org.jianwei.bench.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void millis_hundredTimes_areCountedFromTheShortest() {
    Latencies times = new Latencies();
    for (int i = 100; i > 0; i--) {
      times.add(i * 1_000_000L, 2 * i * 1_000_000L);
    }

    assertThat(times.busyMillis(0.5)).isEqualTo(51);
    assertThat(times.busyMillis(1)).isEqualTo(100);
    assertThat(times.clockMillis(0.99)).isEqualTo(200);
  }
}
