package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences of imprisonment in months (有期徒刑一年六个月, 获刑四年, 被判一年半). Ranges of a law (三年以下) and
 * probation are no sentences.
 */
final class SentenceReader implements FactReader {

  private static final String UNIT = "months";
  private static final int MONTHS_MAX = 12 * 25;
  private static final String NUMBER = "[一二三四五六七八九十两\\d]{1,3}";

  private static final Pattern PASSED =
      Pattern.compile(
          "(?:有期徒刑|拘役|获刑|被判处?|(?<![宣审])判处?|判刑|入狱|刑期|刑)(?:期)?(?:有期徒刑|拘役|刑)?"
              + "(?:("
              + NUMBER
              + ")年(半)?)?(?:零?("
              + NUMBER
              + ")个?月)?(?!以[上下]|内|[\\d个]|月\\d)");

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.normal().indexOf('刑') >= 0
          || passage.normal().indexOf('判') >= 0
          || passage.normal().indexOf('狱') >= 0) {
        add(passage, facts);
      }
    }
    return facts;
  }

  private static void add(Passage passage, List<Fact> facts) {
    Matcher m = PASSED.matcher(passage.normal());
    while (m.find()) {
      double months = months(m.group(1), m.group(2), m.group(3));
      boolean probation = passage.normal().startsWith("缓刑", Math.max(0, m.start() - 1));
      if (months > 0 && months <= MONTHS_MAX && !probation) {
        facts.add(
            new Fact(
                FactKind.SENTENCE,
                passage.original(m.start(), m.end()),
                null,
                months,
                UNIT,
                false,
                passage.quote(m.start(), m.end())));
      }
    }
  }

  private static double months(
      @Nullable String years, @Nullable String half, @Nullable String months) {
    return 12 * number(years) + (half == null ? 0 : 6) + number(months);
  }

  private static double number(@Nullable String text) {
    OptionalDouble value = text == null ? OptionalDouble.empty() : ChineseNumber.parse(text);
    return value.orElse(0);
  }
}
