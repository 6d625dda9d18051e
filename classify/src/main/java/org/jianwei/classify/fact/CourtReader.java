package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads courts by name (上海市第一中级人民法院, 杭州互联网法院, 上海一中院), their level, and the instance in which they
 * heard the case where the sentence says so.
 */
final class CourtReader implements FactReader {

  private static final String UNIT = "instance";

  private static final Pattern NAMED =
      Pattern.compile(
          "[一-龥]{2,14}?(?:(?:高级|第[一二三四五]中级|中级|基层)?人民法院|互联网法院|知识产权法院|金融法院|铁路运输法院)"
              + "|最高人民法院|[一-龥]{2}(?:[一二三四五]中院|中院|高院)|[一-龥]{2,6}[市区县]法院");

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          ".*(?:[由在被向与对从据经是于至到让给令及称将把]|递交|提交|移交|起诉|记者|日前|近日|根据|来自|获悉|不服|审理|该案|一案|指派|当地|以|和|日|午)");

  private static final Pattern NO_NAME = Pattern.compile("(?:[一二]审|受案|上级|当地|某|原审|涉案)人?民?法院.*");

  private static final Pattern SECOND_INSTANCE = Pattern.compile("二审|终审|维持原判|驳回上诉|上诉[于至]|改判");
  private static final Pattern FIRST_INSTANCE = Pattern.compile("一审|初审");

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
        facts.add(fact(passage, name, start, matcher.end()));
      }
    }
  }

  private static Fact fact(Passage passage, String name, int start, int end) {
    Double instance = instance(passage.normal());
    return new Fact(
        FactKind.COURT,
        passage.original(start, end),
        level(name),
        instance,
        instance == null ? null : UNIT,
        false,
        null,
        passage.quote(start, end));
  }

  private static String level(String name) {
    if (name.startsWith("最高")) {
      return "supreme";
    }
    if (name.contains("高级人民") || name.endsWith("高院")) {
      return "high";
    }
    if (name.contains("中级人民") || name.endsWith("中院")) {
      return "intermediate";
    }
    return name.matches(".*(?:互联网|知识产权|金融|铁路运输)法院") ? "special" : "basic";
  }

  /** Null where the sentence speaks of neither instance, or of both. */
  private static @Nullable Double instance(String sentence) {
    boolean first = FIRST_INSTANCE.matcher(sentence).find();
    boolean second = SECOND_INSTANCE.matcher(sentence).find();
    if (first == second) {
      return null;
    }
    return first ? 1.0 : 2.0;
  }
}
