package org.jianwei.ingest.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of publication from text.
 *
 * <p>Forms: {@code 2025-09-01 08:00}, {@code 2025年9月1日 8时}, {@code 09-01 08:00}, {@code 昨天 08:00},
 * {@code 3小时前}, ISO 8601, RFC 822 and its kin, and, where the text is nothing else, digits without
 * separators and seconds or milliseconds since 1970. A time without a zone is Shanghai's; {@code
 * CST} is China's. What lies before 1990, or more than a day after the moment of the fetch, is no
 * time of publication and is not read.
 */
public final class TimeReader {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Duration AHEAD_MAX = Duration.ofDays(1);

  /** Longest text that is looked at, in UTF-16 chars: a time stands early, or it is none. */
  private static final int TEXT_CHARS_MAX = 2_000;

  private static final List<TimeForm> FORMS =
      List.of(new NumericTime(), new EnglishTime(), new RelativeTime(), new YearlessTime());

  private static final TimeForm DIGITS = new DigitTime();

  private TimeReader() {}

  /**
   * Reads a text that is a time and nothing else, such as a feed's {@code pubDate} or the content
   * of a {@code meta} element.
   *
   * @param fetchedAt the moment to which {@code 昨天} and the like refer
   */
  public static Optional<StatedTime> parse(@Nullable String text, Instant fetchedAt) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String trimmed = text.strip();
    Optional<StatedTime> digits =
        DIGITS.find(trimmed, fetchedAt).filter(time -> isCredible(time, fetchedAt));
    return digits.isPresent() ? digits : find(trimmed, fetchedAt);
  }

  /**
   * Finds the first time in a text that may say other things beside it.
   *
   * @param fetchedAt the moment to which {@code 昨天} and the like refer
   */
  public static Optional<StatedTime> find(@Nullable String text, Instant fetchedAt) {
    if (text == null) {
      return Optional.empty();
    }
    String head = text.length() > TEXT_CHARS_MAX ? text.substring(0, TEXT_CHARS_MAX) : text;
    return FORMS.stream()
        .flatMap(form -> form.find(head, fetchedAt).stream())
        .filter(time -> isCredible(time, fetchedAt))
        .findFirst();
  }

  private static boolean isCredible(StatedTime time, Instant fetchedAt) {
    Instant at = time.at().toInstant();
    return !at.isBefore(EARLIEST) && !at.isAfter(fetchedAt.plus(AHEAD_MAX));
  }
}
