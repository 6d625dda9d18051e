package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;

class FactFinderTest {

  @Test
  void find_chargeBroughtAndChargeUpheld_areToldApart() {
    assertThat(Facts.of(FactKind.CHARGE, "检察院指控二人犯传播淫秽物品牟利罪。一审法院判决，二人犯制作淫秽物品牟利罪。"))
        .extracting(Fact::value, Fact::code)
        .containsExactly(tuple("传播淫秽物品牟利罪", "indicted"), tuple("制作淫秽物品牟利罪", "convicted"));
  }

  @Test
  void find_sentences_areMonths() {
    assertThat(Facts.of(FactKind.SENTENCE, "甲判处有期徒刑四年，乙获刑一年六个月，丙被判一年半，丁判处拘役5个月。"))
        .extracting(Fact::number)
        .containsExactly(48.0, 18.0, 5.0);
  }

  @Test
  void find_rangeOfALawAndProbation_areNoSentences() {
    assertThat(Facts.of(FactKind.SENTENCE, "可处三年以下有期徒刑。他被宣告缓刑二年。一审宣判一个月后上诉。")).isEmpty();
  }

  @Test
  void find_roundSum_isAboutAndInItsUnit() {
    Fact gain = Facts.of(FactKind.QUANTITY, "软件共收取会员费300余万元。").get(0);
    assertThat(gain.value()).isEqualTo("300余万元");
    assertThat(gain.number()).isEqualTo(3_000_000);
    assertThat(gain.unit()).isEqualTo("元");
    assertThat(gain.about()).isTrue();
    assertThat(gain.code()).isEqualTo("gain");
  }

  @Test
  void find_counts_sayWhatIsCounted() {
    assertThat(Facts.of(FactKind.QUANTITY, "注册用户11.6万余人，产生聊天427万段。事故致两人死亡、3人受伤。警方抓获12名嫌疑人。"))
        .extracting(Fact::code, Fact::number)
        .containsExactly(
            tuple("users", 116_000.0),
            tuple("pieces", 4_270_000.0),
            tuple("dead", 2.0),
            tuple("injured", 3.0),
            tuple("suspects", 12.0));
  }

  @Test
  void find_stages_areStepsOfTheCase() {
    assertThat(Facts.of(FactKind.STAGE, "他被刑事拘留。一审获刑后提起上诉。二审14日开庭，当日休庭。"))
        .extracting(Fact::code)
        .containsExactly(
            "detained", "first instance verdict", "appealed", "second instance hearing");
  }

  @Test
  void find_judgmentThatIsNotYetInForce_isNotFinal() {
    assertThat(Facts.of(FactKind.STAGE, "法院一审判决他有期徒刑三年。宣判后他表示上诉，本案判决尚未生效。"))
        .extracting(Fact::code)
        .containsExactly("first instance verdict", "appealed");
    assertThat(Facts.of(FactKind.STAGE, "目前该案判决已经生效。"))
        .extracting(Fact::code)
        .containsExactly("final");
  }

  @Test
  void find_warningOfTheLaw_isNoStage() {
    assertThat(Facts.of(FactKind.STAGE, "警方提醒，编造谣言将被依法追究刑事责任，可处以罚款。")).isEmpty();
  }

  @Test
  void find_court_isNamedWithoutWhatStandsBefore() {
    assertThat(Facts.of(FactKind.COURT, "案件14日下午在上海市第一中级人民法院开庭，一审法院此前宣判。"))
        .extracting(Fact::value)
        .containsExactly("上海市第一中级人民法院");
  }

  @Test
  void find_aliases_arePeople() {
    assertThat(Facts.of(FactKind.PERSON, "张某某和郑某被捕，某公司负责人李某甲在逃。"))
        .extracting(Fact::value)
        .containsExactly("张某某", "郑某", "李某甲");
  }

  @Test
  void find_products_knownQuotedAndLatin() {
    assertThat(Facts.of(FactKind.PRODUCT, "他先问了豆包，又下载了“小暖”App和MoonTalk软件，AI软件很多。"))
        .extracting(Fact::value)
        .containsExactlyInAnyOrder("豆包", "小暖", "MoonTalk");
  }

  @Test
  void find_dates_areResolvedAgainstPublication() {
    assertThat(Facts.of(FactKind.DATE, "2023年8月15日起施行。12月3日案发，昨日开庭。2月30日不存在。"))
        .extracting(Fact::value)
        .containsExactly("2023-08-15", "2025-12-03", "2026-05-19");
  }

  @Test
  void find_statutes_inBothNumeralsAndByShortTitle() {
    assertThat(Facts.of(FactKind.STATUTE, "《互联网示例服务管理办法》第十二条规定如此。《办法》第3条也有要求。依据刑法第三百六十三条。"))
        .extracting(Fact::value)
        .containsExactly("《互联网示例服务管理办法》第12条", "《互联网示例服务管理办法》第3条", "《刑法》第363条");
  }

  @Test
  void find_organisation_beginsAfterTheWordBefore() {
    assertThat(Facts.of(FactKind.ORGANISATION, "记者从北汀市公安局获悉，涉事的云杉科技有限公司已停业。该公司未回应。"))
        .extracting(Fact::value)
        .containsExactly("北汀市公安局", "云杉科技有限公司");
  }

  @Test
  void find_acts_areCodes() {
    assertThat(Facts.of(FactKind.ACT, "骗子用AI换脸冒充其表弟，骗走九万元。"))
        .extracting(Fact::value)
        .contains("face-swap-fraud");
  }
}
