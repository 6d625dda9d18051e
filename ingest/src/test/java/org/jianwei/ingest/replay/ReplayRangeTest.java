package org.jianwei.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayRangeTest {

  @Test
  void days_areThoseOfShanghai_theLastIncluded() {
    ReplayRange range = ReplayRange.parse("2026-03-01..2026-03-02");

    assertThat(range.holds(Instant.parse("2026-02-28T15:59:59Z"))).isFalse();
    assertThat(range.holds(Instant.parse("2026-02-28T16:00:00Z"))).isTrue();
    assertThat(range.holds(Instant.parse("2026-03-02T15:59:59Z"))).isTrue();
    assertThat(range.holds(Instant.parse("2026-03-02T16:00:00Z"))).isFalse();
  }

  @Test
  void instants_areExact_theLastExcluded() {
    ReplayRange range = ReplayRange.parse("2026-03-01T00:00:00Z..2026-03-01T01:00:00Z");

    assertThat(range.holds(Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
    assertThat(range.holds(Instant.parse("2026-03-01T01:00:00Z"))).isFalse();
  }

  @Test
  void openSides_holdAll() {
    assertThat(ReplayRange.parse("..").holds(Instant.EPOCH)).isTrue();
    assertThat(ReplayRange.parse("2026-03-01..").holds(Instant.MAX)).isTrue();
    assertThat(ReplayRange.parse("..2026-03-01").holds(Instant.EPOCH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-01", "yesterday..", "2026-03-02..2026-03-01", "2026-02-30..", "..12"})
  void whatIsNoRange_isRefused(String text) {
    assertThatThrownBy(() -> ReplayRange.parse(text)).isInstanceOf(ConfigException.class);
  }
}
