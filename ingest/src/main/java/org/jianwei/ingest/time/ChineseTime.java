package org.jianwei.ingest.time;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 二〇二五年九月一日}, {@code 二零二五年九月一日上午八时三十分}. */
final class ChineseTime implements TimeForm {

  private static final String DIGIT = "〇零○ＯO一二三四五六七八九";
  private static final String NUMBER = "[廿卅" + DIGIT + "十]{1,3}";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>[一二]["
              + DIGIT
              + "]{3})年(?<month>"
              + NUMBER
              + ")月(?<day>"
              + NUMBER
              + ")日"
              + "(?:\\s?(?:星期|周)[一二三四五六日天])?"
              + "(?:\\s?(?<half>"
              + NumericTime.HALF
              + ")?\\s?(?<hour>"
              + NUMBER
              + ")[时点]"
              + "(?:(?<minute>"
              + NUMBER
              + ")分)?)?");

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
                          m.group("half"),
                          ascii(m.group("hour")),
                          ascii(m.group("minute")),
                          null,
                          null));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher m, String group) {
    return ChineseDigits.number(m.group(group));
  }

  private static @Nullable String ascii(@Nullable String digits) {
    return digits == null ? null : Integer.toString(ChineseDigits.number(digits));
  }
}
