package org.jianwei.ingest.time;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 2025-09-01 08:00}, {@code 2025年9月1日 8时30分}, ISO 8601: year first, in digits. */
final class NumericTime implements TimeForm {

  /** What may stand between day and clock: blanks, brackets, the day of the week, {@code T}. */
  private static final String GAP =
      "(?:\\s|\\u00a0|\\u3000|T|[,，|·]|[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?"
          + "|[(（]?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[)）]?){0,6}";

  /** The part of the day, which says which of two hours is meant. */
  static final String HALF = "上午|下午|午后|晚上|晚间|夜间|深夜|傍晚|凌晨|清晨|早晨|早上|早间|中午|晚";

  /** Half of the day and clock time: groups half, hour, minute, second. */
  static final String CLOCK =
      "(?:(?<half>"
          + HALF
          + ")?\\s?"
          + "(?<hour>\\d{1,2})\\s?(?:[:：]\\s?(?<minute>\\d{2})(?:[:：](?<second>\\d{2})(?:[.,]\\d{1,12})?)?"
          + "|[时点]\\s?(?:(?<minutes>\\d{1,2})\\s?分?(?:(?<seconds>\\d{1,2})秒)?)?)"
          + "(?:\\s?(?<after>[AaPp]\\.?[Mm]\\.?)(?![A-Za-z]))?)";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})\\s?(?:[-/.]|年)\\s?(?<month>\\d{1,2})\\s?(?:[-/.]|月)\\s?"
              + "(?<day>\\d{1,2})(?!\\d)\\s?日?(?:"
              + GAP
              + CLOCK
              + "(?:\\s?(?<zone>"
              + Zones.PATTERN
              + ")(?![A-Za-z]))?)?");

  @Override
  public Optional<StatedTime> find(String text, Instant fetchedAt) {
    Matcher m = FORM.matcher(text);
    while (m.find()) {
      Optional<StatedTime> time =
          Moments.day(number(m, "year"), number(m, "month"), number(m, "day"))
              .map(
                  day ->
                      Moments.at(
                          day,
                          either(m, "half", "after"),
                          m.group("hour"),
                          either(m, "minute", "minutes"),
                          either(m, "second", "seconds"),
                          m.group("zone")));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  static @Nullable String either(Matcher m, String one, String other) {
    return m.group(one) == null ? m.group(other) : m.group(one);
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
