package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums of money and counts: number, unit, whether it is approximate, what is counted and of
 * which whole it is a part. A count of nothing known is left out; so is a sum in words.
 */
final class QuantityReader implements FactReader {

  /** Longer ones before those that they end in. */
  private static final List<String> HEDGES =
      List.of("接近", "将近", "近", "大约", "约", "超过", "超", "逾", "至少", "多达", "高达", "不少于");

  /** 最近3人, 特约3名: no hedges. */
  private static final String NO_HEDGE_BEHIND = "最附靠邻特";

  private static final String NUMERALS = "0123456789一二三四五六七八九十两百千数好几上成";

  /** What may stand between the first char of a number and its unit. */
  private static final String WITHIN_NUMBER = NUMERALS + ",.余多来万亿";

  private static final String PLACEHOLDER = "N";
  private static final String CLAUSE_ENDS = ",;:、。!?\n";

  private final Pattern number;
  private final String unitOpenings;
  private final List<Counted> codes;

  QuantityReader(FactFiles.Quantities file) {
    String units = String.join("|", file.units());
    this.number =
        Pattern.compile(
            "(?:(?<digits>(?<![a-z\\d.,第])\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十两百千]{1,7}?)"
                + "(?<more>余|多|来|几)?(?<scale>[十百千万亿]{0,2})(?<over>余|多)?"
                + "|(?<open>数|好几|几|上|成)(?<openscale>[十百千万亿]{1,2})(?:余|多)?)"
                + "(?:人民币)?(?<unit>"
                + units
                + "|死|伤)(?!月|日|代|工智能|脸|们|性|类|民|形|宵|旦|宇宙|别|体|工|为|均|机)");
    this.unitOpenings =
        Stream.concat(Stream.of("人民币", "死", "伤"), file.units().stream())
            .map(unit -> unit.substring(0, 1))
            .collect(Collectors.joining());
    if (unitOpenings.chars().anyMatch(c -> WITHIN_NUMBER.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("a unit begins like a number: " + units);
    }
    this.codes = file.codes().stream().map(Counted::new).toList();
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      List<StatedNumber> numbers = numbers(passage.normal());
      for (int i = 0; i < numbers.size(); i++) {
        Fact fact = fact(passage, numbers.get(i), Wholes.of(numbers, i, passage.normal()));
        if (fact != null) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }

  private List<StatedNumber> numbers(String sentence) {
    List<StatedNumber> numbers = new ArrayList<>();
    Matcher m = number.matcher(sentence).useTransparentBounds(true);
    int at = 0;
    while (at < sentence.length()) {
      // The pattern is tried only where a number may begin: at every char it would take most time.
      boolean found = NUMERALS.indexOf(sentence.charAt(at)) >= 0 && lookingAt(m, at, sentence);
      if (found) {
        StatedNumber read = m.group("open") == null ? written(m, sentence) : open(m, sentence);
        if (read != null) {
          numbers.add(read);
        }
      }
      at = found ? m.end() : at + 1;
    }
    return numbers;
  }

  private boolean lookingAt(Matcher m, int at, String sentence) {
    int unit = at + 1;
    while (unit < sentence.length() && WITHIN_NUMBER.indexOf(sentence.charAt(unit)) >= 0) {
      unit++;
    }
    return unit < sentence.length()
        && unitOpenings.indexOf(sentence.charAt(unit)) >= 0
        && m.region(at, sentence.length()).lookingAt();
  }

  /** Where a number with its hedge begins. */
  private static int hedged(String sentence, int digits) {
    for (String hedge : HEDGES) {
      int start = digits - hedge.length();
      if (start >= 0
          && sentence.startsWith(hedge, start)
          && (start == 0 || NO_HEDGE_BEHIND.indexOf(sentence.charAt(start - 1)) < 0)) {
        return start;
      }
    }
    return digits;
  }

  private static @Nullable StatedNumber written(Matcher m, String sentence) {
    OptionalDouble value = ChineseNumber.parse(m.group("digits") + m.group("scale"));
    if (value.isEmpty()) {
      return null;
    }
    int start = hedged(sentence, m.start());
    boolean about = start < m.start() || m.group("more") != null || m.group("over") != null;
    boolean inWords = !Character.isDigit(m.group("digits").charAt(0));
    return stated(m, start, value.getAsDouble(), about, inWords);
  }

  /** 上千 is a thousand and more; 数千 and 几千 say no number. */
  private static StatedNumber open(Matcher m, String sentence) {
    OptionalDouble scale = ChineseNumber.parse("一" + m.group("openscale"));
    boolean atLeast = m.group("open").equals("上") && scale.isPresent();
    return stated(m, hedged(sentence, m.start()), atLeast ? scale.getAsDouble() : null, true, true);
  }

  private static StatedNumber stated(
      Matcher m, int start, @Nullable Double value, boolean about, boolean inWords) {
    boolean casualty = m.group("unit").equals("死") || m.group("unit").equals("伤");
    return new StatedNumber(
        start,
        m.end(),
        value,
        casualty ? "人" : m.group("unit"),
        casualty ? m.end() - 1 : m.end(),
        about,
        inWords);
  }

  private @Nullable Fact fact(Passage passage, StatedNumber n, @Nullable Double whole) {
    String code = code(passage.normal(), n);
    boolean isSum = n.unit().endsWith("元") && !n.inWords();
    if (code == null && whole == null && !isSum) {
      return null;
    }
    return new Fact(
        FactKind.QUANTITY,
        passage.original(n.start(), n.end()),
        code,
        n.value(),
        n.unit(),
        n.about(),
        whole,
        passage.quote(n.start(), n.end()));
  }

  /** What is counted, by the wording of the clause. */
  private @Nullable String code(String sentence, StatedNumber n) {
    String masked =
        sentence.substring(clauseStart(sentence, n.start()), n.start())
            + PLACEHOLDER
            + sentence.substring(n.unitEnd(), clauseEnd(sentence, n.unitEnd()));
    return codes.stream()
        .filter(c -> c.file.units().contains(n.unit()) && (c.file.words() || !n.inWords()))
        .filter(c -> c.pattern.matcher(masked).find())
        .map(c -> c.file.code())
        .findFirst()
        .orElse(null);
  }

  private static int clauseStart(String sentence, int before) {
    int start = before;
    while (start > 0 && !endsClause(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String sentence, int after) {
    int end = after;
    while (end < sentence.length() && !endsClause(sentence, end)) {
      end++;
    }
    return end;
  }

  /** Punctuation, and the blank by which headlines part clauses. */
  private static boolean endsClause(String sentence, int at) {
    char c = sentence.charAt(at);
    if (c != ' ') {
      return CLAUSE_ENDS.indexOf(c) >= 0;
    }
    return at > 0
        && at + 1 < sentence.length()
        && isHan(sentence.charAt(at - 1))
        && isHan(sentence.charAt(at + 1));
  }

  private static boolean isHan(char c) {
    return c >= '一' && c <= '龥';
  }

  private static final class Counted {
    private final FactFiles.Counted file;
    private final Pattern pattern;

    Counted(FactFiles.Counted counted) {
      this.file = counted;
      this.pattern = Pattern.compile(String.join("|", counted.patterns()));
    }
  }
}
