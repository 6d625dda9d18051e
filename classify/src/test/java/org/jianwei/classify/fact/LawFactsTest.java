package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jianwei.classify.assess.Articles;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawFactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "两人因涉嫌诈骗罪被刑事拘留。",
        "检察院以涉嫌诈骗罪对其批准逮捕。",
        "他被以诈骗罪取保候审。",
        "警方已将案件移送检察机关，以诈骗罪审查起诉。",
        "其行为可能构成诈骗罪。",
        "法院认为其行为不构成诈骗罪。",
        "犯诈骗罪，数额较大的，处三年以下有期徒刑。"
      })
  void charge_onlySuspectedDeniedOrThreatened_hasNoOutcome(String text) {
    assertThat(Facts.of(FactKind.CHARGE, text))
        .extracting(Fact::value, Fact::code)
        .containsExactly(tuple("诈骗罪", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"检察机关以涉嫌诈骗罪对甲某提起公诉。", "甲某因涉嫌诈骗罪被提起公诉。", "公诉机关指控甲某犯诈骗罪。", "甲某被控诈骗罪。"})
  void charge_broughtBeforeTheCourt_isIndicted(String text) {
    assertThat(Facts.of(FactKind.CHARGE, text)).extracting(Fact::code).containsExactly("indicted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"检察院指控后，法院以诈骗罪判处其有期徒刑三年。", "法院审理认为，甲某的行为已构成诈骗罪。", "甲某犯诈骗罪，被判处有期徒刑三年。"})
  void charge_foundProven_isConvicted(String text) {
    assertThat(Facts.of(FactKind.CHARGE, text)).extracting(Fact::code).containsExactly("convicted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"检察机关对少年作出不起诉决定。", "警方已将嫌疑人移送检察机关审查起诉。"})
  void prosecutorsWhoDoNotCharge_haveNotCharged(String text) {
    assertThat(Facts.of(FactKind.STAGE, text)).extracting(Fact::code).doesNotContain("charged");
  }

  @Test
  void sentenceOfAHeadline_doesNotHideItsKind() {
    assertThat(Facts.of(FactKind.SENTENCE, Articles.of("男子一审获刑四年", "被告人苗某因犯诈骗罪被判处有期徒刑四年。")))
        .extracting(Fact::value)
        .containsExactly("获刑四年", "被判处有期徒刑四年");
  }

  @Test
  void sentence_withProbation_isOneSuspendedSentence() {
    assertThat(Facts.of(FactKind.SENTENCE, "甲某被判处有期徒刑一年六个月，缓刑二年，并处罚金五千元。"))
        .extracting(Fact::value, Fact::code, Fact::number)
        .containsExactly(tuple("被判处有期徒刑一年六个月，缓刑二年", "suspended", 18.0));
  }

  @Test
  void sentence_forLife_hasNoLength() {
    assertThat(Facts.of(FactKind.SENTENCE, "主犯被判处无期徒刑。"))
        .extracting(Fact::code, Fact::number)
        .containsExactly(tuple("life", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"检察机关建议判处有期徒刑三年。", "他最高可判处有期徒刑十年。", "嫌疑人或将面临有期徒刑三年。"})
  void sentence_askedForOrThreatened_isNone(String text) {
    assertThat(Facts.of(FactKind.SENTENCE, text)).isEmpty();
  }

  @Test
  void courts_haveLevelAndInstance() {
    assertThat(
            Facts.of(
                FactKind.COURT, "北汀市东岭区人民法院一审判决其有罪。二审在北汀市中级人民法院开庭。甲省高级人民法院此前发布案例。杭州互联网法院受理另案。"))
        .extracting(Fact::value, Fact::code, Fact::number)
        .containsExactly(
            tuple("北汀市东岭区人民法院", "basic", 1.0),
            tuple("北汀市中级人民法院", "intermediate", 2.0),
            tuple("甲省高级人民法院", "high", null),
            tuple("杭州互联网法院", "special", null));
  }

  @Test
  void fineWithinASentence_isNoAdministrativePenalty() {
    String text = "法院判处其有期徒刑二年，并处罚金三万元。";
    assertThat(Facts.of(FactKind.STAGE, text))
        .extracting(Fact::code)
        .containsExactly("first instance verdict");
    assertThat(Facts.of(FactKind.QUANTITY, text))
        .extracting(Fact::code)
        .containsExactly("criminal-fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"平台已关停相关直播间并处置账号。", "造谣视频已被平台下架，账号被封禁。", "网信部门依法关停12个造谣账号。"})
  void contentOrAccountTakenAway_isNoEndOfAService(String text) {
    assertThat(Facts.of(FactKind.STAGE, text)).extracting(Fact::code).doesNotContain("shut down");
  }

  @Test
  void caseThatACourtHears_isAtItsFirstHearing() {
    assertThat(Facts.of(FactKind.STAGE, "家长把厂商告上法庭，5月15日沙河口区人民法院开庭审理此案。"))
        .extracting(Fact::code)
        .contains("first instance hearing");
  }

  @Test
  void serviceThatStops_isShutDown() {
    assertThat(Facts.of(FactKind.STAGE, "因用户举报，该软件于4月停服，两人被捕。"))
        .extracting(Fact::code)
        .contains("shut down", "arrested");
  }

  @Test
  void statutes_byShortNames_areNamedInFull() {
    assertThat(
            Facts.of(
                FactKind.STATUTE,
                "此举违反网安法第二十一条和个保法第13条。根据《生成式AI管理办法》第九条、第十条，提供者负有责任。《中华人民共和国刑法》第二百八十七条之一也有规定。"))
        .extracting(Fact::value)
        .containsExactly(
            "《网络安全法》第21条",
            "《个人信息保护法》第13条",
            "《生成式人工智能服务管理暂行办法》第9条",
            "《生成式人工智能服务管理暂行办法》第10条",
            "《刑法》第287条之一");
  }

  @Test
  void statute_withoutMarksOrArticle_countsOnlyWhereItsNameIsNoCommonWord() {
    assertThat(Facts.of(FactKind.STATUTE, "他研究刑法。该应用涉嫌违反个人信息保护法。"))
        .extracting(Fact::value)
        .containsExactly("《个人信息保护法》");
  }

  @Test
  void statutes_byTheAbbreviationsOfTheirLanguage_areNamedInChinese() {
    assertThat(Facts.of(FactKind.STATUTE, "监管机构认为该应用违反GDPR，原告则援引CCPA。"))
        .extracting(Fact::value)
        .containsExactly("《通用数据保护条例》", "《加州消费者隐私法案》");
  }

  @Test
  void statutes_shortNameOfADraft_isTheActThatCameOfIt() {
    assertThat(Facts.of(FactKind.STATUTE, "《生成式人工智能服务管理办法》公开征求意见。《管理办法》第四条要求内容真实。"))
        .extracting(Fact::value)
        .containsExactly("《生成式人工智能服务管理暂行办法》", "《生成式人工智能服务管理暂行办法》第4条");
  }

  @Test
  void statutes_ordersAndDetailedRules_count() {
    assertThat(Facts.of(FactKind.STATUTE, "依据《城市公园管理实施细则》和《关于安全使用算法的行政命令》，处罚如下。"))
        .extracting(Fact::value)
        .containsExactly("《城市公园管理实施细则》", "《关于安全使用算法的行政命令》");
  }

  @Test
  void statute_inMarks_isReadOnce() {
    assertThat(Facts.of(FactKind.STATUTE, "《网络安全法》第二十二条规定如此。"))
        .extracting(Fact::value)
        .containsExactly("《网络安全法》第22条");
  }
}
