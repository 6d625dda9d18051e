package org.jianwei.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.CacheControl;
import okhttp3.Headers;

/**
 * How long an answer is fresh, RFC 9111 section 4.2, as a private cache sees it: max-age before
 * Expires, less the Age that it came with. Dates that are none lie in the past.
 */
final class Freshness {

  /** Longest freshness that is believed. */
  static final Duration MAX = Duration.ofHours(24);

  private Freshness() {}

  /**
   * The time for which asking again is no use.
   *
   * @return between zero and {@link #MAX}; empty where the headers do not say
   */
  static Optional<Duration> of(Headers headers, Instant now) {
    CacheControl control = CacheControl.parse(headers);
    if (control.noStore() || control.noCache()) {
      return Optional.of(Duration.ZERO);
    }
    return lifetime(headers, control, now)
        .map(lifetime -> RetryAfter.within(lifetime.minus(age(headers)), MAX));
  }

  private static Optional<Duration> lifetime(Headers headers, CacheControl control, Instant now) {
    if (control.maxAgeSeconds() >= 0) {
      return Optional.of(Duration.ofSeconds(control.maxAgeSeconds()));
    }
    String expires = headers.get("Expires");
    if (expires == null) {
      return Optional.empty();
    }
    String date = headers.get("Date");
    Instant from = date == null ? now : HttpDate.parse(date).orElse(now);
    return Optional.of(
        HttpDate.parse(expires).map(until -> Duration.between(from, until)).orElse(Duration.ZERO));
  }

  private static Duration age(Headers headers) {
    String age = headers.get("Age");
    return age != null && age.matches("\\d{1,9}")
        ? Duration.ofSeconds(Long.parseLong(age))
        : Duration.ZERO;
  }
}
