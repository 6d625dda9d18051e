package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianwei.aggregate.text.OneReport.report;
import static org.jianwei.aggregate.text.OneReport.write;

import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** Faults that were found by reading records aloud, each by its cause. */
class ToldRightTest {

  @Test
  void deadOfARumour_haveNotDied() {
    Incident incident =
        write(
            report("网民用AI编造“地铁踩踏”", "网民用AI生成地铁踩踏致7人死亡的虚假视频。")
                .act("rumour", "虚假视频")
                .quantity("7人", 7, "人", "dead"));

    assertThat(incident.summary()).doesNotContain("7 people").doesNotContain("dead");
    assertThat(incident.summaryZh()).doesNotContain("死亡");
  }

  @Test
  void deadOfACrash_areTold() {
    Incident incident =
        write(
            report("智驾追尾", "一辆车在智驾状态下追尾，致7人死亡。")
                .act("crash", "智驾状态下追尾")
                .quantity("7人", 7, "人", "dead"));

    assertThat(incident.summary()).contains("It left 7 people dead.");
  }

  @Test
  void hearingOfACivilCase_hasNoProsecutors() {
    Incident incident =
        write(
            report("智驾事故赔偿案开庭", "家属诉车企一案首次开庭。")
                .act("crash", "智驾事故")
                .stage(CaseStage.FIRST_INSTANCE_HEARING, "首次开庭"));

    assertThat(incident.summary())
        .contains("heard at first instance")
        .doesNotContain("Prosecutors");
  }

  @Test
  void dayOfAnAnnouncement_isNotThatOfTheStep() {
    Incident incident =
        write(
            report("警方通报AI诈骗", "警方9月1日通报，3名嫌疑人被刑事拘留。")
                .act("ai-fraud", "AI诈骗")
                .date("2026-09-01", "警方9月1日通报，3名嫌疑人被刑事拘留")
                .quantity("3名", 3, "名", "suspects")
                .stage(CaseStage.DETAINED, "警方9月1日通报，3名嫌疑人被刑事拘留"));

    assertThat(incident.summary()).contains("3 suspects").doesNotContain("on 1 September");
  }

  @Test
  void frozenMoney_hasNotBeenRecovered() {
    Incident incident =
        write(
            report("AI诈骗团伙被打掉", "警方冻结涉案资金820万元。")
                .act("ai-fraud", "AI诈骗")
                .fact(
                    FactKind.QUANTITY,
                    "820万元",
                    "recovered",
                    8_200_000.0,
                    "元",
                    false,
                    "冻结涉案资金820万元"));

    assertThat(incident.summary()).contains("8.2 million yuan was frozen.").doesNotContain("recov");
    assertThat(incident.summaryZh()).contains("已冻结820万元");
  }

  @Test
  void currencyBehindTheSum_isTheCurrency() {
    Incident incident =
        write(
            report("男子被骗", "男子接到AI电话，汇出180万元新台币。")
                .act("ai-fraud", "AI电话")
                .fact(FactKind.QUANTITY, "180万元", "loss", 1_800_000.0, "元", false, "汇出180万元新台币"));

    assertThat(incident.summary()).contains("1.8 million New Taiwan dollars");
  }

  @Test
  void accusedWhoAreListed_areAllAccused() {
    Incident incident =
        write(
            report("警方抓获二人", "警方抓获犯罪嫌疑人龚某、谷某，二人用AI诈骗。")
                .act("ai-fraud", "用AI诈骗")
                .fact(FactKind.PERSON, "龚某", null, null, null, false, "犯罪嫌疑人龚某、谷某")
                .fact(FactKind.PERSON, "谷某", null, null, null, false, "犯罪嫌疑人龚某、谷某")
                .stage(CaseStage.DETAINED, "抓获犯罪嫌疑人"));

    assertThat(incident.summary()).contains("Gong (龚某) and Gu (谷某) were detained");
  }

  @Test
  void headlineThatRounds_givesWayToTheNumber() {
    Incident incident =
        write(
            report("千余人被骗", "受害者1160余人。")
                .act("ai-fraud", "被骗")
                .quantity("千余人", 1000, "人", "victims")
                .quantity("1160余人", 1160, "人", "victims"));

    assertThat(incident.summary()).contains("more than 1,160 victims");
  }

  @Test
  void campaign_isNamed() {
    Incident incident =
        write(report("“清朗·整治AI滥用”专项行动处置一批账号", "“清朗·整治AI滥用”专项行动处置一批造谣账号。").act("rumour", "造谣账号"));

    assertThat(incident.summary()).contains("campaign “Clear and Bright” (清朗·整治AI滥用).");
    assertThat(incident.summaryZh()).contains("“清朗·整治AI滥用”专项行动");
  }

  @Test
  void lifeImprisonment_isTold() {
    Incident incident =
        write(
            report("AI诈骗案主犯被判无期", "法院一审判处无期徒刑。")
                .act("ai-fraud", "AI诈骗")
                .stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审判处")
                .fact(FactKind.SENTENCE, "判处无期徒刑", "life", null, null, false, "判处无期徒刑"));

    assertThat(incident.title()).contains("sentence of life imprisonment at first instance");
    assertThat(incident.summaryZh()).contains("一审判处的刑罚有无期徒刑。");
  }

  @Test
  void sentenceThatARumourTells_wasNeverPassed() {
    Incident incident =
        write(
            report("教师被AI造谣入狱10年", "教师被AI造谣入狱10年，报警求助。")
                .act("defamation", "被AI造谣")
                .fact(FactKind.SENTENCE, "入狱10年", null, 120.0, "months", false, "教师被AI造谣入狱10年"));

    assertThat(incident.title()).doesNotContain("10 years");
    assertThat(incident.summaryZh()).doesNotContain("十年");
  }

  @Test
  void placeOfARumour_isNotWhereItHappened() {
    Incident incident =
        write(
            report("男子编造「明星在澳门豪赌」谣言", "男子用AI编造「明星在澳门豪赌」谣言。")
                .act("rumour", "谣言")
                .fact(FactKind.PLACE, "澳门", "82", null, null, false, "编造「明星在澳门豪赌」谣言"));

    assertThat(incident.title()).doesNotContain("Macao");
  }

  @Test
  void campaignThatNobodyHasPutIntoEnglish_isOneOfTheAuthorities() {
    Incident incident = write(report("“断刃”专项行动处置造谣账号", "“断刃”专项行动处置一批造谣账号。").act("rumour", "造谣账号"));

    assertThat(incident.summary()).contains("a campaign of the authorities (“断刃”).");
  }

  @Test
  void campaignBeforeItsField_isNamed() {
    Incident incident =
        write(
            report("三家健身房被罚", "“亮剑江湾·2026”个人信息保护专项执法中，三家健身房违规刷脸。")
                .act("privacy", "“亮剑江湾·2026”个人信息保护专项执法中，三家健身房违规刷脸"));

    assertThat(incident.summaryZh()).contains("“亮剑江湾·2026”专项行动");
  }

  @Test
  void compensation_isToldInAWholeSentence() {
    Incident incident =
        write(
            report("岗位被AI取代 公司赔偿26万元", "裁决支付赔偿金26万元。")
                .act("job-loss", "岗位被AI取代")
                .fact(FactKind.QUANTITY, "26万元", "award", 260_000.0, "元", false, "支付赔偿金26万元"));

    assertThat(incident.summaryZh()).contains("。报道提到的赔偿金额为26万元。");
    assertThat(incident.titleZh()).contains("赔偿26万元");
  }

  @Test
  void turnoverBesideAFine_isNoFine() {
    Incident incident =
        write(
            report("直播间被查处", "该公司销售额达280万元，并处罚款120万元。")
                .act("false-advertising", "该公司")
                .fact(
                    FactKind.QUANTITY,
                    "280万元",
                    null,
                    2_800_000.0,
                    "元",
                    false,
                    "该公司销售额达280万元，并处罚款120万元")
                .fact(
                    FactKind.QUANTITY,
                    "120万元",
                    "fine",
                    1_200_000.0,
                    "元",
                    false,
                    "该公司销售额达280万元，并处罚款120万元")
                .stage(CaseStage.ADMINISTRATIVE_PENALTY, "并处罚款120万元"));

    assertThat(incident.title()).contains("fined 1.2 million yuan");
    assertThat(incident.summary()).doesNotContain("2.8 million");
  }

  @Test
  void moneyThatACourtOrdersToBeGivenBack_hasNotBeenRecovered() {
    Incident incident =
        write(
            report("员工起诉公司", "法院判令返还绩效2300元。")
                .act("privacy", "绩效")
                .fact(
                    FactKind.QUANTITY, "2300元", "recovered", 2_300.0, "元", false, "法院判令返还绩效2300元"));

    assertThat(incident.summary())
        .contains("The sum involved is put at 2,300 yuan.")
        .doesNotContain("recovered");
  }

  @Test
  void dayOfAStepBesideThatOfItsNotice_isTold() {
    String words = "警方9月10日通报，3名嫌疑人于8月28日被刑事拘留";
    Incident incident =
        write(
            report("警方通报AI诈骗", words + "。")
                .act("ai-fraud", "AI诈骗")
                .date("2026-08-28", words)
                .fact(FactKind.QUANTITY, "3名", "suspects", 3.0, "名", false, words)
                .stage(CaseStage.DETAINED, words));

    assertThat(incident.summary()).contains("on 28 August 2026");
  }

  @Test
  void stepWithoutAnyDay_isTold() {
    Incident incident =
        write(
            report("警方通报AI诈骗", "警方9月1日通报，案件已立案。")
                .act("ai-fraud", "AI诈骗")
                .stage(CaseStage.CASE_FILED, "警方9月1日通报，案件已立案"));

    assertThat(incident.summary()).contains("A case was opened.");
  }

  @Test
  void talksThatNoAuthorityIsSaidToHaveHeld_haveNoRegulator() {
    Incident incident =
        write(
            report("工会约谈外卖平台", "市总工会约谈外卖平台。")
                .act("labour", "外卖平台")
                .stage(CaseStage.SUMMONED, "约谈外卖平台"));

    assertThat(incident.summary())
        .contains("Those concerned were summoned for talks")
        .doesNotContain("regulators");
    assertThat(incident.summaryZh()).contains("有关方面被约谈。").doesNotContain("监管部门");
  }

  @Test
  void twoSuspectsOfSeven_areNotThoseWhoWereArrested() {
    Incident incident =
        write(
            report("警方打掉一团伙", "警方抓获犯罪嫌疑人龚某、谷某等7人，5人被批准逮捕。")
                .act("ai-fraud", "团伙")
                .fact(FactKind.PERSON, "龚某", null, null, null, false, "犯罪嫌疑人龚某、谷某")
                .fact(FactKind.PERSON, "谷某", null, null, null, false, "犯罪嫌疑人龚某、谷某")
                .stage(CaseStage.ARRESTED, "5人被批准逮捕"));

    assertThat(incident.summary())
        .contains("Formal arrests were made. Suspects are identified as Gong (龚某) and Gu (谷某).");
  }

  @Test
  void managerWhoIsDetained_isASuspect() {
    String words = "网站负责人鲍某被刑事拘留";
    Incident incident =
        write(
            report("色情聊天网站被关停", words + "。")
                .act("obscene-content", "色情聊天")
                .fact(FactKind.PERSON, "鲍某", null, null, null, false, words)
                .stage(CaseStage.DETAINED, words));

    assertThat(incident.summary()).contains("Bao (鲍某) was detained");
  }

  @Test
  void headlineWithoutTheKindOfSentence_takesItFromTheText() {
    Incident incident =
        write(
            report("柯某获刑二年", "其行为构成诈骗罪，判处有期徒刑二年，缓刑三年。")
                .act("ai-fraud", "诈骗")
                .person("柯某")
                .sentence("获刑二年", 24)
                .fact(
                    FactKind.SENTENCE,
                    "有期徒刑二年，缓刑三年",
                    "suspended",
                    24.0,
                    "months",
                    false,
                    "有期徒刑二年，缓刑三年"));

    assertThat(incident.summary())
        .contains("Ke (柯某) was sentenced to 2 years in prison (suspended)");
  }

  @Test
  void sentencesOfSeveralPeopleInAList_areNotGivenToTheLastOfThem() {
    String words = "房某、曲某以诈骗罪分别被判处有期徒刑四年、三年";
    Incident incident =
        write(
            report("法院宣判", words + "。")
                .act("ai-fraud", "诈骗")
                .fact(FactKind.PERSON, "曲某", null, null, null, false, words)
                .stage(CaseStage.FIRST_INSTANCE_VERDICT, words)
                .fact(FactKind.SENTENCE, "有期徒刑四年", null, 48.0, "months", false, words));

    assertThat(incident.summary())
        .contains("A sentence of 4 years in prison was imposed at first instance.");
    assertThat(incident.title()).doesNotContain("Qu");
  }

  @Test
  void harmThatIsFeared_hasNotBeenReported() {
    Incident incident =
        write(
            report("专家提醒：AI玩具或泄露隐私", "AI玩具可能泄露隐私。")
                .hazard()
                .act("privacy", "泄露隐私")
                .harm(HarmType.HUMAN_OR_FUNDAMENTAL_RIGHTS, "泄露隐私"));

    assertThat(incident.rationale())
        .contains("Reports warn of violation")
        .doesNotContain("speak of");
    assertThat(incident.rationaleZh()).contains("报道所担心的后果为").doesNotContain("所述后果");
  }

  @Test
  void headlineInTheRationale_isQuotedWhole() {
    Incident incident =
        write(
            report("刷脸卖短片？江湾一古镇被投诉", "游客投诉。")
                .act("privacy", "古镇被投诉")
                .finding(Facet.LABEL, Label.AI_INCIDENT.label(), "江湾一古镇被投诉"));

    assertThat(incident.rationale()).contains("“刷脸卖短片？江湾一古镇被投诉”");
  }
}
