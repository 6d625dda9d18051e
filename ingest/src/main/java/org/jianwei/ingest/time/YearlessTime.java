package org.jianwei.ingest.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * {@code 09-01 08:00}, {@code 9月1日 08:00}: without a clock time two numbers are too little to go
 * by. The year is the latest in which the time does not lie ahead.
 */
final class YearlessTime implements TimeForm {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\d年/.-])(?<month>\\d{1,2})(?:[-/]|月)(?<day>\\d{1,2})日?[\\s　]{0,3}"
              + NumericTime.CLOCK
              + "(?!\\d)");

  /** Years looked back for the 29th of February. */
  private static final int YEARS_BACK_MAX = 8;

  /** How far a site's clock may be ahead of ours before its time is last year's. */
  private static final Duration AHEAD_MAX = Duration.ofHours(1);

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    Matcher m = FORM.matcher(text);
    while (m.find()) {
      Optional<StatedTime> latest = latest(m, fetchedAt);
      if (latest.isPresent()) {
        return latest;
      }
    }
    return Optional.empty();
  }

  private static Optional<StatedTime> latest(Matcher m, Instant fetchedAt) {
    int year = fetchedAt.plus(AHEAD_MAX).atZone(Moments.SHANGHAI).getYear();
    return IntStream.rangeClosed(0, YEARS_BACK_MAX)
        .mapToObj(back -> at(m, year - back))
        .flatMap(Optional::stream)
        .filter(time -> !time.at().toInstant().isAfter(fetchedAt.plus(AHEAD_MAX)))
        .findFirst();
  }

  private static Optional<StatedTime> at(Matcher m, int year) {
    return Moments.day(year, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")))
        .map(
            day ->
                Moments.at(
                    day,
                    NumericTime.either(m, "half", "after"),
                    m.group("hour"),
                    NumericTime.either(m, "minute", "minutes"),
                    NumericTime.either(m, "second", "seconds"),
                    null));
  }
}
