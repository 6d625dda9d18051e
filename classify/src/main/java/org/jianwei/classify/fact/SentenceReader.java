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
 * Reads sentences passed, in months (有期徒刑一年六个月, 获刑四年, 被判一年半), whether they are suspended, and life
 * and death. Ranges of a law (三年以下), what a prosecutor asks for and probation alone are no
 * sentences.
 */
final class SentenceReader implements FactReader {

  private static final String UNIT = "months";
  private static final int MONTHS_MAX = 12 * 25;
  private static final String NUMBER = "[一二三四五六七八九十两\\d]{1,3}";
  private static final String LENGTH = "(?:(%s)年(半)?)?(?:零?(%s)个?月)?".formatted(NUMBER, NUMBER);

  private static final Pattern PASSED =
      Pattern.compile(
          "(?<whole>(?:判处|获刑?|被判处?|改判|领刑)(?:无期徒刑|死刑))"
              + "|(?:有期徒刑|拘役|获刑|被判处?|(?<![宣审])判处?|判刑|入狱|刑期|刑)(?:期)?(?:有期徒刑|拘役|刑)?"
              + LENGTH
              + "(?!以[上下]|内|[\\d个]|月\\d)");

  private static final Pattern SUSPENDED =
      Pattern.compile("[,、]?(?:并)?(?:宣告)?(?:缓刑|缓期执行)(?:" + LENGTH + ")");

  /** Before a sentence: it is asked for, threatened or possible, not passed. */
  private static final Pattern NOT_PASSED =
      Pattern.compile("(?:建议|请求|最高|可|或|将|面临|至少|应当?|能)(?:被|对其|法院|处|以)*$");

  private static final int BEFORE_CHARS = 8;

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
    String sentence = passage.normal();
    Matcher m = PASSED.matcher(sentence);
    while (m.find()) {
      boolean probation = sentence.startsWith("缓刑", Math.max(0, m.start() - 1));
      if (!probation && isPassed(sentence, m.start())) {
        if (m.group("whole") != null) {
          facts.add(whole(passage, m));
        } else {
          timed(passage, m, facts);
        }
      }
    }
  }

  private static boolean isPassed(String sentence, int start) {
    String before = sentence.substring(Math.max(0, start - BEFORE_CHARS), start);
    return !NOT_PASSED.matcher(before).find();
  }

  private static Fact whole(Passage passage, Matcher m) {
    String code = m.group("whole").endsWith("无期徒刑") ? "life" : "death";
    String words = passage.original(m.start(), m.end());
    return Fact.coded(FactKind.SENTENCE, words, code, passage.quote(m.start(), m.end()));
  }

  private static void timed(Passage passage, Matcher m, List<Fact> facts) {
    double months = months(m.group(2), m.group(3), m.group(4));
    if (months <= 0 || months > MONTHS_MAX) {
      return;
    }
    Matcher rest = SUSPENDED.matcher(passage.normal()).region(m.end(), passage.normal().length());
    boolean suspended = rest.lookingAt();
    int end = suspended ? rest.end() : m.end();
    facts.add(
        new Fact(
            FactKind.SENTENCE,
            passage.original(m.start(), end),
            suspended ? "suspended" : null,
            months,
            UNIT,
            false,
            null,
            passage.quote(m.start(), end)));
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
