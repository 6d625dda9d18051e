package org.jianwei.ingest.http;

import java.time.DateTimeException;
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

/** Reads HTTP-date, RFC 9110 section 5.6.7, in each of its three forms. */
final class HttpDate {

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          english("EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
          rfc850(),
          english("EEE MMM ppd HH:mm:ss yyyy"));

  private HttpDate() {}

  /** The instant that a header names; empty where it is no HTTP-date. */
  static Optional<Instant> parse(String value) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDateTime.parse(value, form).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
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
