package org.jianwei.bench.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void of_oddCount_isTheMiddleAndTheQuartiles() {
    assertThat(Spread.of(new double[] {5, 1, 3, 2, 4})).isEqualTo(new Spread(2, 3, 4));
  }

  @Test
  void of_evenCount_liesBetweenNeighbours() {
    assertThat(Spread.of(new double[] {4, 1, 2, 3})).isEqualTo(new Spread(1.75, 2.5, 3.25));
  }

  @Test
  void of_oneOutlier_leavesTheMedian() {
    assertThat(Spread.of(new double[] {1, 1, 1, 1, 1_000}).median()).isEqualTo(1);
  }

  @Test
  void of_nothing_isRefused() {
    assertThatThrownBy(() -> Spread.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
  }
}
