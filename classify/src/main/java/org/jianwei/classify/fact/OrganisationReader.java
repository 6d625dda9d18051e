package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads organisations by the word that ends their names (有限公司, 检察院, 公安局, 大学 …). Chinese puts no
 * blanks before a name: it begins after the last word that cannot be part of one.
 */
final class OrganisationReader implements FactReader {

  private static final List<String> ENDINGS =
      List.of(
          "有限公司", "有限责任公司", "科技公司", "网络公司", "传媒公司", "集团", "律师事务所", "检察院", "公安局", "公安分局", "派出所",
          "网安支队", "网安大队", "网警支队", "网信办", "市场监管局", "消费者协会", "消保委", "研究院", "研究所", "大学", "学院", "银行",
          "医院", "工作室", "反诈中心");

  private static final TermFinder<Boolean> ENDING =
      new TermFinder<>(
          ENDINGS.stream().collect(Collectors.toMap(Function.identity(), ending -> true)));

  private static final int NAME_CHARS_MAX = 16;

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          ".*(?:[由在被向与对从据经是于至到让给令及称将把的]|辩护人|负责人|工作人员|记者|日前|近日|根据|来自|所属|一家|一名|多家|联合|联系|获悉|入职|以|和(?!平)|为(?=[一-龥]{4}))");

  /** Fewer chars before the ending are no name (该公司, 某银行). */
  private static final int PROPER_CHARS_MIN = 2;

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      for (TermFinder.Found<Boolean> ending : ENDING.find(passage.normal())) {
        int start = start(passage.normal(), ending.start());
        if (ending.start() - start >= PROPER_CHARS_MIN) {
          facts.add(
              Fact.named(
                  FactKind.ORGANISATION,
                  passage.original(start, ending.end()),
                  passage.quote(start, ending.end())));
        }
      }
    }
    return facts;
  }

  /** Where the name begins that ends with the word at {@code ending}. */
  private static int start(String sentence, int ending) {
    int start = ending;
    while (start > 0 && ending - start < NAME_CHARS_MAX && isNameChar(sentence.charAt(start - 1))) {
      start--;
    }
    Matcher before = BEFORE_NAME.matcher(sentence).region(start, ending);
    return before.lookingAt() ? before.end() : start;
  }

  private static boolean isNameChar(char c) {
    return (c >= '一' && c <= '龥') || (c >= 'a' && c <= 'z') || "·()".indexOf(c) >= 0;
  }
}
