package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

/** Faults that were found by reading records aloud, each by its cause. */
class ToldRightTest {

  private static final IncidentWriter WRITER = IncidentWriter.shipped();

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
  void attackOnAnAiFirm_isNotOneCarriedOutWithAi() {
    Incident incident =
        write(
            report("问舟大模型平台遭黑客入侵", "黑客入侵问舟大模型平台，窃走数据。")
                .act("cyber-attack", "黑客入侵问舟大模型平台")
                .product("问舟"));

    assertThat(incident.title()).startsWith("Attack on ");
    assertThat(incident.summary()).doesNotContain("carry out a cyber-attack");
  }

  @Test
  void attackMadeWithAi_isToldAsOne() {
    Incident incident =
        write(report("黑客用AI写木马", "黑客利用AI编写木马攻击企业。").act("cyber-attack", "黑客利用AI编写木马攻击企业"));

    assertThat(incident.title()).startsWith("Cyber-attack carried out with AI");
  }

  @Test
  void precedentsThatAiInvented_areNoRumour() {
    Incident incident =
        write(report("律师引用AI编造的判例", "律师引用AI编造的判例，被法院训诫。").act("rumour", "引用AI编造的判例"));

    assertThat(incident.title()).startsWith("Wrong answer given by AI");
  }

  @Test
  void actThatNoWordTells_isToldByTheCharge() {
    Incident incident = write(report("盗刷社保案", "检察院以诈骗罪对莫某提起公诉。").charge("诈骗罪", "indicted"));

    assertThat(incident.title()).startsWith("Fraud committed with AI");
    assertThat(incident.titleZh()).contains("利用AI诈骗案");
  }

  @Test
  void actThatNobodyKnows_isToldByItsHarm() {
    Incident incident =
        write(report("怪事", "苏州有人为此受伤。").place("苏州", "3205").harm(HarmType.PHYSICAL_INJURY, "受伤"));

    assertThat(incident.title()).startsWith("Injury linked to AI in Suzhou");
    assertThat(incident.titleZh()).startsWith("苏州涉AI人身伤害事件");
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

    assertThat(incident.summary()).contains("campaign “清朗·整治AI滥用”.");
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
  void driverlessCarThatStandsStill_hasHadNoCrash() {
    Incident incident = write(report("无人驾驶汽车停在路中间", "无人驾驶汽车停在路中间。").act("crash", "无人驾驶汽车停在路中间"));

    assertThat(incident.title()).startsWith("Failure of an AI product");
  }

  @Test
  void userWhomAiAbuses_losesNoVoice() {
    Incident incident = write(report("市民被AI给骂了", "市民除夕夜被AI给骂了。").act("portrait", "市民除夕夜被AI给骂了"));

    assertThat(incident.title()).startsWith("Harmful output of an AI system");
  }

  private static Report report(String title, String text) {
    return Report.of("江海晚报", "2026-09-02", title, text).founder();
  }

  private static Incident write(Report report) {
    return WRITER.write(Cases.of(report), 1, Instant.parse("2026-10-01T00:00:00Z"));
  }
}
