package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.classify.assess.Articles;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;

/** A report of an appeal, as the legal press writes it, about a made-up case. */
class CourtReportTest {

  private static final Article REPORT =
      Articles.of(
          "AI伴侣软件涉黄案二审开庭 辩护人申请专家出庭",
          "3月6日上午，“月语”AI伴侣涉黄案二审在北汀市第二中级人民法院开庭。当日休庭，择日再开庭。\n"
              + "2024年2月起，卢某某和邵某（均为化姓）以某科技公司名义运营MoonTalk软件（下称“MT软件”）。"
              + "2024年9月，因用户举报，二人被捕，MT软件停服。之后，检察院指控二人犯传播淫秽物品牟利罪，向法院提起公诉。\n"
              + "一审法院判决，二人犯制作淫秽物品牟利罪，卢某某判处有期徒刑三年六个月，邵某判处有期徒刑一年，缓刑二年，并处罚金十万元。"
              + "判决书披露，截至案发，MT软件收取会员费210余万元。\n"
              + "MT软件共有注册用户8.7万余人，其中付费用户1.9万余人。"
              + "经抽样，随机抽取的120个收费用户的9874段聊天中，属于淫秽物品的聊天2051段，涉及103个用户。\n"
              + "一审法院认为，聊天不具有传播性，不宜认定为传播淫秽物品牟利罪。\n"
              + "另有一名用户被以制作淫秽物品牟利罪取保候审。"
              + "《生成式人工智能服务管理暂行办法》第九条规定，提供者应当承担生产者责任。",
          OffsetDateTime.parse("2026-03-06T18:00:00+08:00"));

  private static final List<Fact> FACTS = Facts.all(REPORT);

  @Test
  void charges_broughtAndUpheld_areToldApart_andDeniedOrSuspectedOnesHaveNoOutcome() {
    assertThat(of(FactKind.CHARGE))
        .extracting(Fact::value, Fact::code)
        .containsExactly(
            tuple("传播淫秽物品牟利罪", "indicted"),
            tuple("制作淫秽物品牟利罪", "convicted"),
            tuple("传播淫秽物品牟利罪", null),
            tuple("制作淫秽物品牟利罪", null));
  }

  @Test
  void sentences_areInMonths_theSuspendedOneSaysSo() {
    assertThat(of(FactKind.SENTENCE))
        .extracting(Fact::number, Fact::code)
        .containsExactly(tuple(42.0, null), tuple(12.0, "suspended"));
  }

  @Test
  void court_isOfTheSecondInstance() {
    assertThat(of(FactKind.COURT))
        .extracting(Fact::value, Fact::code, Fact::number)
        .containsExactly(tuple("北汀市第二中级人民法院", "intermediate", 2.0));
  }

  @Test
  void stage_secondInstanceIsUnderWay_andNothingIsFinal() {
    assertThat(of(FactKind.STAGE))
        .extracting(Fact::code)
        .contains("second instance hearing", "first instance verdict", "shut down", "arrested")
        .doesNotContain("final", "second instance verdict", "administrative penalty");
  }

  @Test
  void numbers_haveTheirWholes_andTheFineIsPartOfTheSentence() {
    assertThat(of(FactKind.QUANTITY))
        .extracting(Fact::number, Fact::code, Fact::whole)
        .contains(
            tuple(2_100_000.0, "gain", null),
            tuple(100_000.0, "criminal-fine", null),
            tuple(87_000.0, "users", null),
            tuple(19_000.0, "users", 87_000.0),
            tuple(2051.0, "pieces", 9874.0),
            tuple(103.0, "users", 120.0));
  }

  @Test
  void dates_areResolved() {
    assertThat(of(FactKind.DATE))
        .extracting(Fact::value)
        .contains("2026-03-06", "2024-02", "2024-09");
  }

  @Test
  void statute_isNamedInFull() {
    assertThat(of(FactKind.STATUTE))
        .extracting(Fact::value)
        .containsExactly("《生成式人工智能服务管理暂行办法》第9条");
  }

  @Test
  void product_andItsAlias() {
    assertThat(of(FactKind.PRODUCT))
        .extracting(Fact::value, Fact::code)
        .contains(tuple("MoonTalk", null), tuple("MT软件", "MoonTalk"));
  }

  @Test
  void everyFact_isQuotedFromTheReport() {
    assertThat(FACTS).allSatisfy(f -> assertThat(f.evidence().isFoundIn(REPORT)).isTrue());
  }

  private static List<Fact> of(FactKind kind) {
    return FACTS.stream().filter(fact -> fact.kind() == kind).toList();
  }
}
