package org.jianwei.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Retry-After, RFC 9110 section 10.2.3: seconds, or one of the three forms of HTTP-date. */
final class RetryAfter {

  /** Longest wait that is honoured: some servers ask for days. */
  static final Duration MAX = Duration.ofHours(24);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,40}");

  /** Seconds with more digits than this lie above {@link #MAX} anyway. */
  private static final int SECONDS_DIGITS_MAX = 9;

  private static final List<DateTimeFormatter> DATES =
      List.of(
          english("EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
          rfc850(),
          english("EEE MMM ppd HH:mm:ss yyyy"));

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
    return SECONDS.matcher(value).matches() ? Optional.of(seconds(value)) : date(value, now);
  }

  private static Duration seconds(String digits) {
    return digits.length() > SECONDS_DIGITS_MAX
        ? MAX
        : capped(Duration.ofSeconds(Long.parseLong(digits)));
  }

  private static Optional<Duration> date(String value, Instant now) {
    for (DateTimeFormatter form : DATES) {
      try {
        Instant until = LocalDateTime.parse(value, form).toInstant(ZoneOffset.UTC);
        return Optional.of(capped(Duration.between(now, until)));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Duration capped(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MAX) > 0 ? MAX : wait;
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  private static DateTimeFormatter rfc850() {
    return new DateTimeFormatterBuilder()
        .appendPattern("EEEE, dd-MMM-")
        .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.EPOCH)
        .appendPattern(" HH:mm:ss 'GMT'")
        .toFormatter(Locale.ENGLISH);
  }
}
