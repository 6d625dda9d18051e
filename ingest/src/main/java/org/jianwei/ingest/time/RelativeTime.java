package org.jianwei.ingest.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.article.PublishedPrecision;

/** {@code 刚刚}, {@code 5分钟前}, {@code 3小时前}, {@code 2天前}, {@code 昨天 08:00}. */
final class RelativeTime implements TimeForm {

  private static final Pattern AGO =
      Pattern.compile("(?<!\\d)(?<count>\\d{1,4})\\s?个?(?<unit>秒|分钟|小时|天)(?:之|以)?前");
  private static final Pattern JUST_NOW = Pattern.compile("^\\s*刚刚");
  private static final Pattern NEAR_DAY =
      Pattern.compile(
          "(?:^|(?<=[\\s　|：:]))(?<name>今天|今日|昨天|昨日|前天|前日)\\s?(?:" + NumericTime.CLOCK + "|$)");

  private static final Map<String, Integer> DAYS_AGO =
      Map.of("今天", 0, "今日", 0, "昨天", 1, "昨日", 1, "前天", 2, "前日", 2);

  private record Unit(ChronoUnit step, ChronoUnit kept, PublishedPrecision precision) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "秒", new Unit(ChronoUnit.SECONDS, ChronoUnit.MINUTES, PublishedPrecision.MINUTE),
          "分钟", new Unit(ChronoUnit.MINUTES, ChronoUnit.MINUTES, PublishedPrecision.MINUTE),
          "小时", new Unit(ChronoUnit.HOURS, ChronoUnit.HOURS, PublishedPrecision.HOUR),
          "天", new Unit(ChronoUnit.DAYS, ChronoUnit.DAYS, PublishedPrecision.DAY));

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    OffsetDateTime now = fetchedAt.atZone(Moments.SHANGHAI).toOffsetDateTime();
    return ago(text, now).or(() -> justNow(text, now)).or(() -> nearDay(text, now));
  }

  private static Optional<StatedTime> ago(String text, OffsetDateTime now) {
    Matcher m = AGO.matcher(text);
    Unit unit = m.find() ? UNITS.get(m.group("unit")) : null;
    if (unit == null) {
      return Optional.empty();
    }
    OffsetDateTime at = now.minus(Long.parseLong(m.group("count")), unit.step());
    return Optional.of(new StatedTime(at.truncatedTo(unit.kept()), unit.precision()));
  }

  private static Optional<StatedTime> justNow(String text, OffsetDateTime now) {
    return JUST_NOW.matcher(text).find()
        ? Optional.of(
            new StatedTime(now.truncatedTo(ChronoUnit.MINUTES), PublishedPrecision.MINUTE))
        : Optional.empty();
  }

  private static Optional<StatedTime> nearDay(String text, OffsetDateTime now) {
    Matcher m = NEAR_DAY.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    LocalDate day = now.toLocalDate().minusDays(DAYS_AGO.getOrDefault(m.group("name"), 0));
    return Optional.of(
        Moments.at(
            day,
            NumericTime.either(m, "half", "after"),
            m.group("hour"),
            NumericTime.either(m, "minute", "minutes"),
            NumericTime.either(m, "second", "seconds"),
            null));
  }
}
