package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/** Reads sums of money and counts, with their unit and whether they are approximate. */
final class QuantityReader implements FactReader {

  private static final List<String> HEDGES = List.of("近", "约", "超", "超过", "逾", "至少", "接近");
  private static final String PLACEHOLDER = "N";
  private static final String CLAUSE_ENDS = ",;:、。!?\n";

  private final Pattern number;
  private final List<Counted> codes;

  QuantityReader(FactFiles.Quantities file) {
    String units = String.join("|", file.units());
    this.number =
        Pattern.compile(
            "((?<![a-z\\d.,第])\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十两百千]{1,7}?)"
                + "(余|多|来|几)?([十百千万亿]{0,2})(余|多)?(?:人民币)?("
                + units
                + "|死|伤)(?!月|日|代|工智能|脸|们|性|类|民|形|宵|旦|宇宙|别|体|工|为|均|机)");
    this.codes = file.codes().stream().map(Counted::new).toList();
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher matcher = number.matcher(passage.normal());
      while (matcher.find()) {
        Fact fact = fact(passage, matcher);
        if (fact != null) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }

  private @Nullable Fact fact(Passage passage, Matcher m) {
    OptionalDouble value = ChineseNumber.parse(m.group(1) + m.group(3));
    String counted = m.group(5);
    boolean casualty = counted.equals("死") || counted.equals("伤");
    int start = m.start();
    boolean wordy = !Character.isDigit(m.group(1).charAt(0));
    String unit = casualty ? "人" : counted;
    String code = code(passage, start, casualty ? m.end() - 1 : m.end(), unit, wordy);
    if (value.isEmpty() || (code == null && (wordy || !unit.endsWith("元")))) {
      return null;
    }
    return new Fact(
        FactKind.QUANTITY,
        passage.original(start, m.end()),
        code,
        value.getAsDouble(),
        unit,
        m.group(2) != null || m.group(4) != null || isHedged(passage.normal(), start),
        passage.quote(start, m.end()));
  }

  private static boolean isHedged(String sentence, int start) {
    return HEDGES.stream().anyMatch(h -> sentence.startsWith(h, start - h.length()));
  }

  /** What is counted, by the wording of the clause. */
  private @Nullable String code(Passage passage, int start, int end, String unit, boolean wordy) {
    String sentence = passage.normal();
    String masked =
        sentence.substring(clauseStart(sentence, start), start)
            + PLACEHOLDER
            + sentence.substring(end, clauseEnd(sentence, end));
    return codes.stream()
        .filter(c -> c.file.units().contains(unit) && (c.file.words() || !wordy))
        .filter(c -> c.pattern.matcher(masked).find())
        .map(c -> c.file.code())
        .findFirst()
        .orElse(null);
  }

  private static int clauseStart(String sentence, int before) {
    int start = before;
    while (start > 0 && CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String sentence, int after) {
    int end = after;
    while (end < sentence.length() && CLAUSE_ENDS.indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
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
