package org.jianwei.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a stated time together. */
final class Moments {

  /** Where a time without a zone is taken to belong. */
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static final int HOURS_HALF_DAY = 12;
  private static final int HOURS_DAY = 24;

  /** 中午1点 and 中午2点 are hours after noon, 中午11点 is one before. */
  private static final int NOON_HOURS_MAX = 2;

  private Moments() {}

  /** A day, where it exists. */
  static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A day with a clock time as it was matched; a clock time that does not exist is left out.
   *
   * @param half {@code 下午}, {@code PM} and the like, where stated
   * @param zone as {@link Zones} reads it; none is Shanghai
   */
  static StatedTime at(
      LocalDate day,
      @Nullable String half,
      @Nullable String hour,
      @Nullable String minute,
      @Nullable String second,
      @Nullable String zone) {
    if (hour == null || hourOfDay(hour, half) >= HOURS_DAY) {
      return new StatedTime(offset(day.atStartOfDay(), null), PublishedPrecision.DAY);
    }
    int minutes = number(minute);
    int seconds = number(second);
    boolean exists = minutes < 60 && seconds < 60;
    LocalDateTime time =
        exists
            ? day.atTime(hourOfDay(hour, half), minutes, seconds)
            : day.atTime(hourOfDay(hour, half), 0);
    PublishedPrecision precision =
        !exists || minute == null
            ? PublishedPrecision.HOUR
            : second == null ? PublishedPrecision.MINUTE : PublishedPrecision.SECOND;
    return new StatedTime(offset(time, zone), precision);
  }

  private static int hourOfDay(String hour, @Nullable String half) {
    int value = Integer.parseInt(hour);
    if (half == null) {
      return value;
    }
    boolean evening = half.matches("晚上|晚间|夜间|深夜|晚");
    if (evening && value == HOURS_HALF_DAY) {
      // The end of the day or its beginning: nobody can tell.
      return HOURS_DAY;
    }
    boolean noon = half.equals("中午") && value <= NOON_HOURS_MAX;
    if (noon || evening || half.matches("(?i)下午|午后|傍晚|pm|p\\.m\\.")) {
      return value < HOURS_HALF_DAY ? value + HOURS_HALF_DAY : value;
    }
    boolean midnight = value == HOURS_HALF_DAY && half.matches("(?i)凌晨|am|a\\.m\\.");
    return midnight ? 0 : value;
  }

  private static OffsetDateTime offset(LocalDateTime time, @Nullable String zone) {
    ZoneOffset stated = Zones.offset(zone);
    return stated == null ? time.atZone(SHANGHAI).toOffsetDateTime() : time.atOffset(stated);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
