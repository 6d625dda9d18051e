package org.jianwei.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After, RFC 9110 section 10.2.3: seconds, or a date. */
final class RetryAfter {

  /** Longest wait that is honoured: some servers ask for days. */
  static final Duration MAX = Duration.ofHours(24);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,40}");

  /** Seconds with more digits than this lie above {@link #MAX} anyway. */
  private static final int SECONDS_DIGITS_MAX = 9;

  private RetryAfter() {}

  /**
   * The wait that a server asks for.
   *
   * @return between zero and {@link #MAX}; empty where the header is missing or says nothing
   */
  static Optional<Duration> parse(@Nullable String header, Instant now) {
    if (header == null) {
      return Optional.empty();
    }
    String value = header.strip();
    return SECONDS.matcher(value).matches()
        ? Optional.of(seconds(value))
        : HttpDate.parse(value).map(until -> within(Duration.between(now, until), MAX));
  }

  private static Duration seconds(String digits) {
    return digits.length() > SECONDS_DIGITS_MAX
        ? MAX
        : within(Duration.ofSeconds(Long.parseLong(digits)), MAX);
  }

  /** A time brought between zero and a limit. */
  static Duration within(Duration time, Duration max) {
    if (time.isNegative()) {
      return Duration.ZERO;
    }
    return time.compareTo(max) > 0 ? max : time;
  }
}
