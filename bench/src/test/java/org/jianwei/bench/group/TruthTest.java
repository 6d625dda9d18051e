package org.jianwei.bench.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTest {

  @Test
  void of_allAsItIs_isWhole() {
    Truth truth = Truth.of(List.of(row("a", 1), row("a", 1), row("b", 2)));

    assertThat(truth.pairF1()).isEqualTo(1);
    assertThat(truth.bCubedF1()).isEqualTo(1);
  }

  @Test
  void of_twoCasesPutTogether_countsAgainstPrecision() {
    Truth truth = Truth.of(List.of(row("a", 1), row("a", 1), row("a", 2)));

    assertThat(truth.pairPrecision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(truth.bCubedPrecision()).isCloseTo(5 / 9.0, within(1e-9));
    assertThat(truth.pairRecall()).isEqualTo(1);
  }

  @Test
  void of_oneCaseInTwoGroups_countsAgainstRecall() {
    Truth truth = Truth.of(List.of(row("a", 1), row("b", 1)));

    assertThat(truth.pairRecall()).isZero();
    assertThat(truth.bCubedRecall()).isEqualTo(0.5);
  }

  private static Truth.Row row(String group, int trueCase) {
    return new Truth.Row(group, trueCase);
  }
}
