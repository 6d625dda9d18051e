package org.jianwei.classify.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days. A day without a year is the last such day up to a week after publication; a day
 * without a month, and 昨日 or 今日, are read from the day of publication. Where an article has no date
 * only full dates are read.
 */
final class DateReader implements FactReader {

  private static final int AHEAD_DAYS_MAX = 7;

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<year>(?:19|20)\\d{2})年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\\d|0?[1-9])[日号]"
              + "|(?<![\\d月])(?<only>3[01]|[12]\\d|[1-9])日(?!前|内|元|本|常)"
              + "|(?<near>昨[日天]|今[日天]|前天)");

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      OffsetDateTime published = passage.article().publishedAt();
      LocalDate today = published == null ? null : published.toLocalDate();
      Matcher matcher = DAY.matcher(passage.normal());
      while (mayHoldDay(passage.normal()) && matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        day(matcher, today)
            .ifPresent(
                day ->
                    facts.add(
                        Fact.named(FactKind.DATE, day.toString(), passage.quote(start, end))));
      }
    }
    return facts;
  }

  private static boolean mayHoldDay(String sentence) {
    return sentence.indexOf('日') >= 0 || sentence.indexOf('号') >= 0 || sentence.indexOf('天') >= 0;
  }

  private static Optional<LocalDate> day(Matcher m, @Nullable LocalDate today) {
    try {
      if (m.group("year") != null) {
        return Optional.of(of(m.group("year"), m.group("month"), m.group("day")));
      }
      return today == null ? Optional.empty() : Optional.of(relative(m, today));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate relative(Matcher m, LocalDate today) {
    if (m.group("near") != null) {
      char which = m.group("near").charAt(0);
      return today.minusDays(which == '今' ? 0 : which == '昨' ? 1 : 2);
    }
    if (m.group("only") != null) {
      LocalDate day = today.withDayOfMonth(Integer.parseInt(m.group("only")));
      return day.isAfter(today.plusDays(AHEAD_DAYS_MAX)) ? day.minusMonths(1) : day;
    }
    LocalDate day = of(Integer.toString(today.getYear()), m.group("month"), m.group("day"));
    return day.isAfter(today.plusDays(AHEAD_DAYS_MAX)) ? day.minusYears(1) : day;
  }

  private static LocalDate of(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
