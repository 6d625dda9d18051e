package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianwei.aggregate.text.OneReport.report;
import static org.jianwei.aggregate.text.OneReport.write;

import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

/** Cases told by a deed that was another, as reading records aloud found them. */
class DeedToldTest {

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
  void driverlessCarThatStandsStill_hasHadNoCrash() {
    Incident incident = write(report("无人驾驶汽车停在路中间", "无人驾驶汽车停在路中间。").act("crash", "无人驾驶汽车停在路中间"));

    assertThat(incident.title()).startsWith("Failure of an AI product");
  }

  @Test
  void userWhomAiAbuses_losesNoVoice() {
    Incident incident = write(report("市民被AI给骂了", "市民除夕夜被AI给骂了。").act("portrait", "市民除夕夜被AI给骂了"));

    assertThat(incident.title()).startsWith("Harmful output of an AI system");
  }

  @Test
  void voiceThatIsCloned_passesNobodyOff() {
    Incident incident =
        write(report("歌手声音被克隆", "网店用AI克隆歌手的声音唱歌。").act("impersonation", "用AI克隆歌手的声音唱歌"));

    assertThat(incident.title()).startsWith("Likeness or voice used by AI without consent");
  }

  @Test
  void celebrityWhoIsImitatedToSell_isImpersonated() {
    Incident incident =
        write(report("主播冒充名医", "主播用AI换脸冒充名医卖药。").act("impersonation", "主播用AI换脸冒充名医卖药"));

    assertThat(incident.title()).startsWith("People impersonated with AI");
  }

  @Test
  void picturesMadeWithSoftware_areNoTutorial() {
    Incident incident =
        write(report("男子卖淫秽图片", "柯某用AI软件生成淫秽图片售卖。").act("obscene-tutorial", "用AI软件生成淫秽图片售卖"));

    assertThat(incident.title()).startsWith("Obscene content produced with AI");
  }

  @Test
  void praiseMadeWithAi_isAdvertisingAndNoRumour() {
    Incident incident =
        write(report("用AI合成患者好评被罚", "当事人用AI合成患者好评，属于虚假宣传。").act("rumour", "当事人用AI合成患者好评，属于虚假宣传"));

    assertThat(incident.title()).startsWith("False advertising made with AI");
  }

  @Test
  void answersOfHomeworkSoftwareThatAreWrong_areNoCheating() {
    Incident incident = write(report("AI作业软件答案出错", "AI作业软件答案出错。").act("cheating", "AI作业软件答案出错"));

    assertThat(incident.title()).startsWith("Wrong answer given by AI");
  }
}
