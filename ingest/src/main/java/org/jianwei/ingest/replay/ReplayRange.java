package org.jianwei.ingest.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * The times of fetching between which pages are read again.
 *
 * @param from the earliest; null for all from the beginning
 * @param to the time before which they were fetched; null for all to the end
 */
public record ReplayRange(@Nullable Instant from, @Nullable Instant to) {

  /** Days are those of the sites. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final String DOTS = "..";

  /** Checks the order. */
  public ReplayRange {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new ConfigException("the range of pages ends before it begins: " + from + ".." + to);
    }
  }

  /**
   * Reads {@code FROM..TO}, where either side may be left out. A side is an instant, such as {@code
   * 2026-03-01T08:00:00Z}, or a day in Shanghai, such as {@code 2026-03-01}; a last day counts to
   * its end.
   *
   * @throws ConfigException where it is written otherwise
   */
  public static ReplayRange parse(String text) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      throw new ConfigException(
          "pages '" + text + "': use FROM..TO, such as 2026-03-01..2026-03-05 or 2026-03-01..");
    }
    return new ReplayRange(
        side(text.substring(0, dots), 0), side(text.substring(dots + DOTS.length()), 1));
  }

  /** Whether a page that was fetched then is meant. */
  public boolean holds(Instant fetchedAt) {
    return (from == null || !fetchedAt.isBefore(from)) && (to == null || fetchedAt.isBefore(to));
  }

  private static @Nullable Instant side(String text, int daysAfter) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new ConfigException(
          "'" + text + "' is no day (2026-03-01) and no instant (2026-03-01T08:00:00Z)", e);
    }
  }
}
