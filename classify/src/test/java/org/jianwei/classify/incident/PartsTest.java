package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.copy.CopyRules;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final double NEVER = 99;

  private final MemoryCaseStore store = new MemoryCaseStore();

  @Test
  void apply_partThatFitsAReport_attaches() {
    assertThat(placesOfRoundup(0)).isOne();
  }

  @Test
  void apply_partThatFitsLessThanPartsMust_standsNowhere() {
    assertThat(placesOfRoundup(NEVER)).isZero();
  }

  private int placesOfRoundup(double partScore) {
    Grouper grouper =
        new Grouper(ByProduct.judge(0, partScore), CopyRules.shipped(), Admission.RELEVANT, store);
    grouper.apply(ByProduct.report("first", 1, "云眸换声"));
    var roundup = ByProduct.roundup("digest", "云眸换声");
    grouper.apply(roundup);
    PlacedArticle kept = store.placed(roundup.article().id());
    return kept == null ? 0 : kept.places().size();
  }
}
