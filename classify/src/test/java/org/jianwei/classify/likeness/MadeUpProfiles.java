package org.jianwei.classify.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Profiles of random texts out of few words and names, so that two share some of everything: titles
 * alone and long texts, with and without names, weeks apart or on one day.
 */
final class MadeUpProfiles {

  private static final List<String> WORDS =
      List.of(
          "会计",
          "换脸",
          "视频",
          "电话",
          "骗走",
          "警方",
          "通报",
          "一家公司",
          "快递车",
          "路口",
          "撞伤",
          "老人",
          "致歉",
          "首例",
          "开庭",
          "审理",
          "庭审",
          "画作",
          "署名",
          "平台",
          "下架",
          "聊天",
          "算法",
          "派单",
          "骑手",
          "罚款",
          "音色",
          "主播",
          "唱片",
          "店铺",
          "退款",
          "校园",
          "试卷",
          "泄题",
          "银行",
          "转账",
          "失踪",
          "寻亲",
          "病历",
          "误诊",
          "deepfake",
          "robotaxi",
          "openai",
          "380",
          "2.5",
          "1200元",
          "380万元",
          "7人",
          "96件",
          "“云眸”",
          "“小鹿同学”",
          "《星河\n旧事》",
          "《海岬日报》",
          "郑某",
          "张某某",
          "陵州",
          "北京",
          "上海",
          "海岬",
          "广东",
          "。",
          "，",
          "、",
          " ",
          "(2025)江01刑终12号",
          "〔2024〕沪02民初7号");

  private static final List<String> PRODUCTS = List.of("云眸", "小鹿同学", "知音", "deepvoice");
  private static final List<String> PERSONS = List.of("郑远山", "陈小雨", "王某", "李某某");
  private static final List<String> ORGANISATIONS = List.of("陵州云绘科技有限公司", "海岬市公安局", "星伴公司");
  private static final List<String> COURTS = List.of("陵州市中级人民法院", "海岬区人民法院");
  private static final List<String> CHARGES = List.of("诈骗罪", "侵犯著作权罪", "传播淫秽物品牟利罪");
  private static final List<String> ACTS = List.of("face-swap", "voice-clone", "fabricate");
  private static final List<String> PLACES =
      List.of("北京=11", "上海浦东新区=310115", "江苏南京=3201", "江苏南京玄武区=320102", "广东深圳=4403", "广东=44");

  private final Random random;
  private final LinkJudge judge;

  MadeUpProfiles(Random random, LinkJudge judge) {
    this.random = random;
    this.judge = judge;
  }

  List<Profile> some(int count) {
    List<Profile> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(one());
    }
    return some;
  }

  private Profile one() {
    String title = random.nextInt(12) == 0 ? "" : words(random.nextInt(14));
    String text = random.nextBoolean() ? "" : words(random.nextInt(180));
    return judge.profile(title, text, judgement(), 20_500 + random.nextInt(random.nextInt(90) + 1));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // Some words no other text has, as most names of news are.
      words.append(random.nextInt(4) == 0 ? rare() : WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  private String rare() {
    return new String(new char[] {rareChar(), rareChar()});
  }

  private char rareChar() {
    return (char) ('\u5000' + random.nextInt(0x3000));
  }

  private Judgement judgement() {
    Evidence quote = new Evidence("a", "h", TextField.TITLE, 0, 2, "会计");
    List<Fact> facts = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      add(facts, FactKind.PRODUCT, PRODUCTS, quote);
      add(facts, FactKind.PERSON, PERSONS, quote);
      add(facts, FactKind.ORGANISATION, ORGANISATIONS, quote);
      add(facts, FactKind.COURT, COURTS, quote);
      add(facts, FactKind.CHARGE, CHARGES, quote);
      add(facts, FactKind.ACT, ACTS, quote);
      add(facts, FactKind.PLACE, PLACES, quote);
    }
    Finding label = new Finding(Facet.LABEL, Label.AI_INCIDENT.label(), "made-up", List.of(quote));
    return new Judgement(Label.AI_INCIDENT, 0.9, List.of(label), facts);
  }

  private void add(List<Fact> facts, FactKind kind, List<String> values, Evidence quote) {
    for (String value : values) {
      if (random.nextInt(values.size() + 1) == 0) {
        String[] nameAndCode = value.split("=");
        String code = nameAndCode.length == 1 ? null : nameAndCode[1];
        facts.add(Fact.coded(kind, nameAndCode[0], code, quote));
      }
    }
  }
}
