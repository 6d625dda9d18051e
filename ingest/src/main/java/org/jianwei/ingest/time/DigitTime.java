package org.jianwei.ingest.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.article.PublishedPrecision;

/**
 * Nothing but digits: {@code 20250901}, {@code 20250901083000}, or seconds or milliseconds since
 * 1970. Only where the whole text is that, for elsewhere digits are mostly numbers.
 */
final class DigitTime implements TimeForm {

  private static final Pattern EPOCH = Pattern.compile("(?<seconds>\\d{10})(?:\\d{3})?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:[\\sT]?(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})"
              + "(?:\\.\\d{1,9})?)?\\s?(?<zone>"
              + Zones.PATTERN
              + ")?)?");

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      OffsetDateTime at =
          Instant.ofEpochSecond(Long.parseLong(epoch.group("seconds")))
              .atZone(Moments.SHANGHAI)
              .toOffsetDateTime();
      return Optional.of(new StatedTime(at, PublishedPrecision.SECOND));
    }
    Matcher m = COMPACT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Moments.day(
            Integer.parseInt(m.group("year")),
            Integer.parseInt(m.group("month")),
            Integer.parseInt(m.group("day")))
        .map(
            day ->
                Moments.at(
                    day,
                    null,
                    m.group("hour"),
                    m.group("minute"),
                    m.group("second"),
                    m.group("zone")));
  }
}
