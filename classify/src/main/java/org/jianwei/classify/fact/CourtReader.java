package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/** Reads courts by name (上海市第一中级人民法院, 杭州互联网法院, 上海一中院). */
final class CourtReader implements FactReader {

  private static final Pattern NAMED =
      Pattern.compile(
          "[一-龥]{2,14}?(?:(?:高级|第[一二三四五]中级|中级|基层)?人民法院|互联网法院|知识产权法院|金融法院|铁路运输法院)"
              + "|最高人民法院|[一-龥]{2}(?:[一二三四五]中院|中院|高院)|[一-龥]{2,6}[市区县]法院");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(".*(?:[由在被向与对从据经是于至到让给令及称将把]|记者|日前|近日|根据|来自|获悉|不服|审理|该案|一案|指派|当地|以|和|日|午)");

  private static final Pattern NO_NAME = Pattern.compile("(?:[一二]审|受案|上级|当地|某|原审|涉案)人?民?法院.*");

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.normal().indexOf('院') >= 0) {
        add(passage, facts);
      }
    }
    return facts;
  }

  private static void add(Passage passage, List<Fact> facts) {
    Matcher matcher = NAMED.matcher(passage.normal());
    while (matcher.find()) {
      Matcher before = BEFORE_NAME.matcher(matcher.group());
      int start = matcher.start() + (before.lookingAt() ? before.end() : 0);
      String name = passage.normal().substring(start, matcher.end());
      boolean bare = name.length() < 4 || name.equals("人民法院") || name.equals("中级人民法院");
      if (!bare && !NO_NAME.matcher(name).matches()) {
        facts.add(
            Fact.named(
                FactKind.COURT,
                passage.original(start, matcher.end()),
                passage.quote(start, matcher.end())));
      }
    }
  }
}
