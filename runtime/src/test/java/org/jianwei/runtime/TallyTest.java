package org.jianwei.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void countsAreKeptByStepAndOutcome() {
    tally.count("assess", "relevant");
    tally.count("assess", "irrelevant");
    tally.count("assess", "irrelevant");

    assertThat(tally.of("assess", "irrelevant")).isEqualTo(2);
    assertThat(tally.of("assess", "unseen")).isZero();
    assertThat(tally.snapshot().get("assess")).containsEntry("relevant", 1L);
  }

  @Test
  void manyThreads_loseNoCount() {
    IntStream.range(0, 10_000).parallel().forEach(i -> tally.count("read", "article"));

    assertThat(tally.of("read", "article")).isEqualTo(10_000);
  }
}
