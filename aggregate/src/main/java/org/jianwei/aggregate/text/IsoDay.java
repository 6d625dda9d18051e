package org.jianwei.aggregate.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a month, as facts and timelines write it: {@code YYYY-MM-DD} or {@code YYYY-MM}.
 *
 * @param first the day, or the first of the month
 * @param isMonth whether only the month is known
 */
record IsoDay(LocalDate first, boolean isMonth) {

  private static final int MONTH_CHARS = 7;

  /** Reads it; empty for null, a year alone and anything else. */
  static Optional<IsoDay> of(@Nullable String iso) {
    if (iso == null || iso.length() < MONTH_CHARS) {
      return Optional.empty();
    }
    boolean isMonth = iso.length() == MONTH_CHARS;
    try {
      return Optional.of(new IsoDay(LocalDate.parse(isMonth ? iso + "-01" : iso), isMonth));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
