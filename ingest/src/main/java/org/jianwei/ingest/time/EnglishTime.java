package org.jianwei.ingest.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times with the month as a word, English or Chinese: RFC 822 ({@code Mon, 01 Sep 2025 08:00:00
 * +0800}, also with a year of two digits), {@code Mon Sep 01 08:00:00 CST 2025}, {@code September
 * 1, 2025}.
 */
final class EnglishTime implements TimeForm {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
          + "|十[一二]?(?=月)|[一二三四五六七八九](?=月)|1[0-2](?=月)|0?[1-9](?=月))(?:[a-z]{0,6}\\.?|月)";
  private static final String CLOCK =
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\s?(?<half>[AaPp]\\.?[Mm]\\.?))?";
  private static final String ZONE = "(?:\\s?(?<zone>" + Zones.PATTERN + ")(?![A-Za-z]))?";

  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?<!\\d)(?<day>\\d{1,2})[\\s-]"
                  + MONTH
                  + ",?[\\s-](?<year>\\d{4}|\\d{2})(?!\\d)"
                  + tail()),
          form(MONTH + "\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)" + tail()),
          form(MONTH + "\\s{1,2}(?<day>\\d{1,2})\\s" + CLOCK + ZONE + "\\s(?<year>\\d{4})"));

  private static final int YEAR_FOUR_DIGITS = 1000;
  private static final int YEAR_LAST_OF_2000S = 69;

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    return FORMS.stream().flatMap(form -> first(form, text).stream()).findFirst();
  }

  private static Optional<StatedTime> first(Pattern form, String text) {
    Matcher m = form.matcher(text);
    while (m.find()) {
      Optional<StatedTime> time = day(m).map(day -> at(day, m));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static StatedTime at(LocalDate day, Matcher m) {
    return Moments.at(
        day,
        m.group("half"),
        m.group("hour"),
        m.group("minute"),
        m.group("second"),
        m.group("zone"));
  }

  private static Optional<LocalDate> day(Matcher m) {
    return Moments.day(
        fourDigits(Integer.parseInt(m.group("year"))),
        month(m.group("month")),
        Integer.parseInt(m.group("day")));
  }

  /** 1 to 12; servers in a Chinese locale write 九月 or 9月 where the standard has Sep. */
  private static int month(String name) {
    int english = MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    if (english > 0) {
      return english;
    }
    return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : ChineseDigits.number(name);
  }

  /** RFC 2822, section 4.3, with the turn of the century of POSIX: 70 is 1970, 69 is 2069. */
  private static int fourDigits(int year) {
    if (year >= YEAR_FOUR_DIGITS) {
      return year;
    }
    return year <= YEAR_LAST_OF_2000S ? 2000 + year : 1900 + year;
  }

  private static String tail() {
    return "(?:,?\\s(?:at\\s)?" + CLOCK + ZONE + ")?";
  }

  private static Pattern form(String regex) {
    return Pattern.compile("(?<![A-Za-z])" + regex, Pattern.CASE_INSENSITIVE);
  }
}
