package org.jianwei.classify.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it was named.
 *
 * @param value ISO day, month or year; null where it could not be read
 */
record NamedDate(@Nullable String value) {
  private static final int MONTH_CHARS = 7;
  private static final int DAY_CHARS = 10;
  static final NamedDate NONE = new NamedDate(null);

  static NamedDate of(LocalDate day) {
    return new NamedDate(day.toString());
  }

  static NamedDate of(YearMonth month, @Nullable String day) {
    return day == null
        ? new NamedDate(month.toString())
        : of(month.atDay(1).withDayOfMonth(Integer.parseInt(day)));
  }

  @Nullable Integer year() {
    return value == null ? null : Integer.valueOf(value.substring(0, 4));
  }

  @Nullable YearMonth month() {
    return value == null || value.length() < MONTH_CHARS
        ? null
        : YearMonth.parse(value.substring(0, MONTH_CHARS));
  }

  @Nullable LocalDate day() {
    return value == null || value.length() < DAY_CHARS ? null : LocalDate.parse(value);
  }
}
