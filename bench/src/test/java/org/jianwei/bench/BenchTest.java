package org.jianwei.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchTest {

  @Test
  void noVerb_showsTheVerbsAndStartsNothing() {
    assertThat(Bench.run()).isEqualTo(2);
  }

  @Test
  void unknownVerb_startsNothing() {
    assertThat(Bench.run("guess")).isEqualTo(2);
  }
}
