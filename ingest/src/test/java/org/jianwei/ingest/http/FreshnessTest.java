package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-05-19T08:00:00Z");

  @Test
  void of_maxAge_winsOverExpires() {
    assertFresh(600, "Cache-Control", "public, max-age=600", "Expires", "0");
  }

  @Test
  void of_age_isTakenOff() {
    assertFresh(400, "Cache-Control", "max-age=600", "Age", "200");
    assertFresh(0, "Cache-Control", "max-age=600", "Age", "601");
  }

  @Test
  void of_expires_countsFromTheServersDate() {
    assertFresh(
        90, "Date", "Tue, 19 May 2026 07:00:00 GMT", "Expires", "Tue, 19 May 2026 07:01:30 GMT");
  }

  @Test
  void of_expiresThatIsNoDate_isOver() {
    assertFresh(0, "Expires", "-1");
  }

  @Test
  void of_noCacheOrNoStore_isNotFreshAtAll() {
    assertFresh(0, "Cache-Control", "no-cache, max-age=600");
    assertFresh(0, "Cache-Control", "no-store");
  }

  @Test
  void of_aYear_isBelievedForADay() {
    assertFresh(86_400, "Cache-Control", "max-age=31536000");
  }

  @Test
  void of_headersThatDoNotSay_isUnknown() {
    assertThat(Freshness.of(Headers.of("Cache-Control", "public"), NOW)).isEmpty();
    assertThat(Freshness.of(Headers.EMPTY, NOW)).isEmpty();
  }

  private static void assertFresh(long seconds, String... headers) {
    assertThat(Freshness.of(Headers.of(headers), NOW)).contains(Duration.ofSeconds(seconds));
  }
}
