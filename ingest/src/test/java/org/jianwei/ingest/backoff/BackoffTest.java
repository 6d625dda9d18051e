package org.jianwei.ingest.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  private static final Duration STEP = Duration.ofSeconds(30);

  @ParameterizedTest
  @CsvSource({
    "name-unknown, HARD",
    "no-connection, HARD",
    "tls-failed, HARD",
    "http-404, SOFT",
    "http-500, SOFT",
    "not-a-feed, SOFT",
    "http-429, TEMPORARY",
    "http-503, TEMPORARY",
    "timeout, TEMPORARY",
    "never-heard-of, SOFT"
  })
  void kind_ofAReason(String reason, FailureKind kind) {
    assertThat(FailureKind.of(reason)).isEqualTo(kind);
  }

  @Test
  void wait_failuresInARow_growsByEqualStepsUpToTheLimit() {
    Trouble trouble = Trouble.NONE;
    Duration before = Duration.ZERO;
    for (int i = 1; i <= 130; i++) {
      trouble = Backoff.HOSTS.failed(trouble, "http-503", T0);
      Duration wait = Backoff.HOSTS.wait(STEP, trouble, "a.cn");
      assertThat(wait).isEqualTo(i <= 120 ? before.plus(STEP) : Duration.ofHours(1));
      before = wait;
    }
  }

  @Test
  void wait_stepAboveTheLimit_isTheStep() {
    Trouble once = Backoff.ENTRIES.failed(Trouble.NONE, "http-404", T0);

    assertThat(Backoff.ENTRIES.wait(Duration.ofDays(7), once, "a.cn"))
        .isEqualTo(Duration.ofDays(7));
  }

  @Test
  void wait_pointsReachTheRest_isARestThatDiffersFromHostToHost() {
    Trouble dead = new Trouble(40, Backoff.HOSTS.restAt(), "no-connection", T0);

    assertThat(Backoff.HOSTS.rests(dead)).isTrue();
    assertThat(Backoff.HOSTS.wait(STEP, dead, "a.cn"))
        .isNotEqualTo(Backoff.HOSTS.wait(STEP, dead, "b.cn"));
    assertThat(Backoff.HOSTS.wait(STEP, dead, "a.cn"))
        .isBetween(Duration.ofHours(24), Duration.ofMinutes(24 * 66));
  }

  @Test
  void after_manyFailures_keepsTheTimeOfTheFirst() {
    Trouble twice =
        Backoff.HOSTS.failed(
            Backoff.HOSTS.failed(Trouble.NONE, "timeout", T0), "http-500", T0.plusSeconds(9));

    assertThat(twice).isEqualTo(new Trouble(2, 3, "http-500", T0));
  }

  @Test
  void weights_outOfRange_areRefused() {
    assertThatThrownBy(() -> new Backoff(Duration.ofHours(1), 0, 2, 1, 160, Duration.ofHours(24)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("hard");
  }
}
