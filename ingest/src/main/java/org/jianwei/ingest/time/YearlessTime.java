package org.jianwei.ingest.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 09-01 08:00}, {@code 9月1日 08:00}: without a clock time two numbers are too little to go
 * by. The year is the latest in which the day is not after tomorrow.
 */
final class YearlessTime implements TimeForm {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\d年/.-])(?<month>\\d{1,2})(?:[-/]|月)(?<day>\\d{1,2})日?[\\s　]{0,3}"
              + NumericTime.CLOCK
              + "(?!\\d)");

  /** Years looked back for the 29th of February. */
  private static final int YEARS_BACK_MAX = 4;

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    Matcher m = FORM.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    return latest(m, fetchedAt.atZone(Moments.SHANGHAI).toLocalDate().plusDays(1))
        .map(
            day ->
                Moments.at(
                    day,
                    m.group("half"),
                    m.group("hour"),
                    NumericTime.either(m, "minute", "minutes"),
                    NumericTime.either(m, "second", "seconds"),
                    null));
  }

  private static Optional<LocalDate> latest(Matcher m, LocalDate tomorrow) {
    for (int back = 0; back <= YEARS_BACK_MAX; back++) {
      Optional<LocalDate> day =
          Moments.day(
                  tomorrow.getYear() - back,
                  Integer.parseInt(m.group("month")),
                  Integer.parseInt(m.group("day")))
              .filter(d -> !d.isAfter(tomorrow));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
