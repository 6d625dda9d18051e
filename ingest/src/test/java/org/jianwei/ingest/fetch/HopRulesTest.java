package org.jianwei.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.Test;

class HopRulesTest {

  private static final Duration PACE = Duration.ofSeconds(2);

  @Test
  void of_crawlDelay_winsWhereItIsLonger() {
    assertThat(HopRules.of(rules(5_000L, "/p/"), PACE).orElseThrow().paceMs()).isEqualTo(5_000);
    assertThat(HopRules.of(rules(500L, "/p/"), PACE).orElseThrow().paceMs()).isEqualTo(2_000);
    assertThat(HopRules.of(rules(null, "/p/"), PACE).orElseThrow().paceMs()).isEqualTo(2_000);
  }

  @Test
  void of_rulesTooLongToTravel_doNot() {
    String half = "/" + "x".repeat(HopRules.RULES_CHARS_MAX / 2 - 1);

    assertThat(HopRules.of(rules(null, half, half), PACE)).isPresent();
    assertThat(HopRules.of(rules(null, half, half, "/"), PACE)).isEmpty();
  }

  private static RobotsRules rules(Long delayMs, String... disallow) {
    return new RobotsRules(RobotsRules.Mode.SOME, List.of(), List.of(disallow), delayMs);
  }
}
