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
 * {@code 3小时前}, {@code 二〇二五年九月一日}, ISO 8601, RFC 822 and its kin, and, where the text is nothing
 * else, digits without separators and seconds or milliseconds since 1970. A time without a zone is
 * Shanghai's; {@code CST} is China's. What lies before 1990, or more than a day after the moment of
 * the fetch, is no time of publication and is not read.
 */
public final class TimeReader {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Duration AHEAD_MAX = Duration.ofDays(1);

  /** Longest text that is looked at, in UTF-16 chars: a time stands early, or it is none. */
  private static final int TEXT_CHARS_MAX = 2_000;

  private static final List<TimeForm> DATED =
      List.of(new NumericTime(), new EnglishTime(), new ChineseTime());

  /** What is read against the moment of the fetch. */
  private static final List<TimeForm> NEAR = List.of(new RelativeTime(), new YearlessTime());

  private static final TimeForm DIGITS = new DigitTime();

  private TimeReader() {}

  /**
   * Reads a text that is a time and nothing else, such as the content of a {@code meta} element.
   *
   * @param fetchedAt the moment to which {@code 昨天} and the like refer
   */
  public static Optional<StatedTime> parse(@Nullable String text, Instant fetchedAt) {
    return parseDated(text, fetchedAt).or(() -> first(NEAR, text, fetchedAt));
  }

  /**
   * Reads a text that is a time and nothing else, and names its year: a feed may keep an entry for
   * years, so that {@code 05/20 7:03} in one tells nothing.
   *
   * @param fetchedAt what lies more than a day after it is not read
   */
  public static Optional<StatedTime> parseDated(@Nullable String text, Instant fetchedAt) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return DIGITS
        .find(halfWidth(text.strip()), fetchedAt)
        .filter(time -> isCredible(time, fetchedAt))
        .or(() -> first(DATED, text, fetchedAt));
  }

  /**
   * Finds the first time in a text that may say other things beside it.
   *
   * @param fetchedAt the moment to which {@code 昨天} and the like refer
   */
  public static Optional<StatedTime> find(@Nullable String text, Instant fetchedAt) {
    return first(DATED, text, fetchedAt).or(() -> first(NEAR, text, fetchedAt));
  }

  private static Optional<StatedTime> first(
      List<TimeForm> forms, @Nullable String text, Instant fetchedAt) {
    if (text == null) {
      return Optional.empty();
    }
    String head = halfWidth(text.substring(0, Math.min(text.length(), TEXT_CHARS_MAX)));
    return forms.stream()
        .flatMap(form -> form.find(head, fetchedAt).stream())
        .filter(time -> isCredible(time, fetchedAt))
        .findFirst();
  }

  /** ２０２５年９月１日 with the digits that all forms expect. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        half.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return half.toString();
  }

  private static boolean isCredible(StatedTime time, Instant fetchedAt) {
    Instant at = time.at().toInstant();
    return !at.isBefore(EARLIEST) && !at.isAfter(fetchedAt.plus(AHEAD_MAX));
  }
}
