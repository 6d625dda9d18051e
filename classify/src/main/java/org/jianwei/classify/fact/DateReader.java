package org.jianwei.classify.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and years. A day without a year is the last such day up to a week after
 * publication; 昨日, 上月, 去年 and a bare day are read from the day of publication; 同年, 当月, 次日 from the
 * date named before them. Where an article has no date only full dates, and what refers to them,
 * are read.
 */
final class DateReader implements FactReader {

  private static final int AHEAD_DAYS_MAX = 7;

  private static final String YEAR = "(?<year>(?:19|20)\\d{2})年|(?<relyear>今年|去年|前年|同年|当年|次年)";
  private static final String MONTH = "(?<month>1[0-2]|0?[1-9])月(?!\\d+日?元|\\d*均|票)";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])[日号]";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:"
              + ("(?:(?:" + YEAR + ")(?:的)?)?(?<!\\d)" + MONTH + "份?(?:" + DAY + ")?")
              + "|(?<relmonth>上个?月|当月|同月|本月|这个月|次月)(?<relday>3[01]|[12]\\d|0?[1-9])?(?:[日号])?"
              + "|(?<![\\d月]|拘留|行拘|拘役|停业|停播|禁言|整改|为期|监禁)(?<only>3[01]|[12]\\d|[1-9])日(?!前|内|元|本|常|游|均)"
              + "|(?<near>昨[日天]|今[日天]|前天|次日|翌日|当日|当天)"
              + "|(?<since>今年|去年)(?:以来|上半年|下半年|初|底|年底|年初)"
              + "|(?<only4>(?:19|20)\\d{2})年(?=以来|上半年|下半年|初|底|至|起|,|间)"
              + ")");

  /** The chars, beside digits, with which a date may begin. */
  private static final String OPENINGS = "今去前同当次上本这昨翌";

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    NamedDate last = new NamedDate(null);
    for (Passage passage : passages) {
      if (!mayHoldDate(passage.normal())) {
        continue;
      }
      OffsetDateTime published = passage.article().publishedAt();
      LocalDate today = published == null ? null : published.toLocalDate();
      Matcher matcher = DATE.matcher(passage.normal()).useTransparentBounds(true);
      for (int at = 0; find(matcher, at, passage.normal()); at = matcher.end()) {
        NamedDate named = read(matcher, today, last);
        String value = named.value();
        if (value != null) {
          facts.add(
              Fact.named(FactKind.DATE, value, passage.quote(matcher.start(), matcher.end())));
          last = named;
        }
      }
    }
    return facts;
  }

  /** Tries the pattern only where a date may begin: at every char it would take most time. */
  private static boolean find(Matcher matcher, int from, String sentence) {
    for (int at = from; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      boolean mayBegin = (c >= '0' && c <= '9') || OPENINGS.indexOf(c) >= 0;
      if (mayBegin && matcher.region(at, sentence.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldDate(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if ("年月日号天".indexOf(sentence.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static NamedDate read(Matcher m, @Nullable LocalDate today, NamedDate last) {
    try {
      if (m.group("only4") != null) {
        return new NamedDate(m.group("only4"));
      }
      if (m.group("month") != null) {
        return month(m, today, last);
      }
      if (m.group("near") != null) {
        return near(m.group("near"), today, last);
      }
      if (today == null) {
        return NamedDate.NONE;
      }
      if (m.group("relmonth") != null) {
        return relativeMonth(m.group("relmonth"), m.group("relday"), today, last);
      }
      if (m.group("only") != null) {
        return bareDay(Integer.parseInt(m.group("only")), today);
      }
      return new NamedDate(
          Integer.toString(today.getYear() - (m.group("since").equals("去年") ? 1 : 0)));
    } catch (DateTimeException e) {
      return NamedDate.NONE;
    }
  }

  private static NamedDate month(Matcher m, @Nullable LocalDate today, NamedDate last) {
    int month = Integer.parseInt(m.group("month"));
    String day = m.group("day");
    Integer year = year(m, today, last);
    if (year != null) {
      return NamedDate.of(YearMonth.of(year, month), day);
    }
    if (today == null || m.group("relyear") != null) {
      return NamedDate.NONE;
    }
    LocalDate guess = LocalDate.of(today.getYear(), month, day == null ? 1 : Integer.parseInt(day));
    boolean ahead = guess.isAfter(today.plusDays(AHEAD_DAYS_MAX));
    return NamedDate.of(YearMonth.of(guess.getYear() - (ahead ? 1 : 0), month), day);
  }

  private static @Nullable Integer year(Matcher m, @Nullable LocalDate today, NamedDate last) {
    if (m.group("year") != null) {
      return Integer.valueOf(m.group("year"));
    }
    String relative = m.group("relyear");
    if (relative == null) {
      return null;
    }
    return switch (relative) {
      case "同年", "当年" -> last.year();
      case "次年" -> plus(last.year(), 1);
      case "去年" -> plus(yearOf(today), -1);
      case "前年" -> plus(yearOf(today), -2);
      default -> yearOf(today);
    };
  }

  private static @Nullable Integer plus(@Nullable Integer year, int years) {
    return year == null ? null : Integer.valueOf(year + years);
  }

  private static @Nullable Integer yearOf(@Nullable LocalDate day) {
    return day == null ? null : Integer.valueOf(day.getYear());
  }

  private static NamedDate near(String word, @Nullable LocalDate today, NamedDate last) {
    return switch (word) {
      case "次日", "翌日" -> last.day() == null ? NamedDate.NONE : NamedDate.of(last.day().plusDays(1));
      case "当日", "当天" -> last.day() == null ? NamedDate.NONE : NamedDate.of(last.day());
      default ->
          today == null
              ? NamedDate.NONE
              : NamedDate.of(
                  today.minusDays(word.startsWith("今") ? 0 : word.startsWith("昨") ? 1 : 2));
    };
  }

  private static NamedDate relativeMonth(
      String word, @Nullable String day, LocalDate today, NamedDate last) {
    YearMonth now = YearMonth.from(today);
    return switch (word) {
      case "上月", "上个月" -> NamedDate.of(now.minusMonths(1), day);
      case "当月", "同月" -> last.month() == null ? NamedDate.NONE : NamedDate.of(last.month(), day);
      case "次月" ->
          last.month() == null ? NamedDate.NONE : NamedDate.of(last.month().plusMonths(1), day);
      default -> NamedDate.of(now, day);
    };
  }

  private static NamedDate bareDay(int day, LocalDate today) {
    LocalDate date = today.withDayOfMonth(day);
    return NamedDate.of(date.isAfter(today.plusDays(AHEAD_DAYS_MAX)) ? date.minusMonths(1) : date);
  }
}
