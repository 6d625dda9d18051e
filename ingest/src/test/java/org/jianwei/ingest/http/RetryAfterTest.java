package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-05-19T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "120 | 120",
        " 7  | 7",
        "86400 | 86400",
        "86401 | 86400",
        "99999999999999999999999999 | 86400",
        "Tue, 19 May 2026 08:01:30 GMT | 90",
        "Tuesday, 19-May-26 08:01:30 GMT | 90",
        "Tue May 19 08:01:30 2026 | 90",
        "Mon, 18 May 2026 08:00:00 GMT | 0",
        "Tue, 19 May 2099 08:00:00 GMT | 86400",
      })
  void parse_everyFormOfTheRfc_isReadAndCapped(String header, long seconds) {
    assertThat(RetryAfter.parse(header, NOW)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "-5", "+5", "1.5", "soon", "１２０", "Tue, 32 May 2026 08:00:00 GMT", "PT5M"})
  void parse_anythingElse_saysNothing(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isEmpty();
  }

  @Test
  void parse_singleDigitDayInAsctime_isRead() {
    assertThat(RetryAfter.parse("Tue Jun  2 08:00:00 2026", NOW)).contains(RetryAfter.MAX);
  }
}
