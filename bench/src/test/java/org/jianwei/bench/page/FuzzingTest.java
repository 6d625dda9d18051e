package org.jianwei.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FuzzingTest {

  /** Changed by hand now and then; a failure names the seed of its page. */
  private static final long FIRST_SEED = 20_260_901;

  private static final int PAGES = 3_000;

  @Test
  void run_damagedPagesAndFeeds_letsNoExceptionOut() throws IOException {
    Fuzzing.Result result = new Fuzzing(BuiltInPages.all()).run(FIRST_SEED, PAGES);

    assertThat(result.outcomes()).containsKeys("article read", "feed read");
    assertThat(result.outcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(PAGES);
    assertThat(result.slowest())
        .as("seed %d", result.slowestSeed())
        .isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void damaged_sameSeed_givesTheSamePage() throws IOException {
    Fuzzing fuzzing = new Fuzzing(BuiltInPages.all());

    assertThat(fuzzing.damaged(7)).isEqualTo(fuzzing.damaged(7));
    assertThat(fuzzing.damaged(7)).isNotEqualTo(fuzzing.damaged(8));
  }
}
