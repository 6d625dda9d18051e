package org.jianwei.classify.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.vocabulary.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {

  private static final Assessor ASSESSOR = new Assessor();

  private static Judgement judge(String title, String text) {
    return ASSESSOR.assess(Articles.of(title, text), 1).judgement();
  }

  @ParameterizedTest
  @CsvSource({
    "河堤摄影展金奖作品被指AI生成 主办方撤奖,Transparency & explainability",
    "河堤摄影展金奖作品被指AI生成 主办方撤奖,Fairness",
    "歌手林某被AI换脸卖酒 工作室起诉侵犯肖像权,Privacy & data governance",
    "外卖平台被曝大数据杀熟 老会员多付钱,Fairness",
    "无人驾驶出租车撞倒行人 致一人骨折,Safety",
    "某聊天机器人被曝辱骂未成年用户,Human wellbeing"
  })
  void principles_areThoseThatTheDeedBreaches(String title, String principle) {
    assertThat(judge(title, "").values(Facet.PRINCIPLES)).contains(principle);
  }

  @Test
  void principles_noSentenceTellsOfABreach_followTheHarmWithItsQuote() {
    Judgement judgement = judge("网友AI复活已故评弹艺人引争议", "");
    Finding followed =
        judgement.findings().stream()
            .filter(finding -> finding.rule().equals("harm type"))
            .findFirst()
            .orElseThrow();
    assertThat(followed.facet()).isEqualTo(Facet.PRINCIPLES);
    assertThat(judgement.findings())
        .filteredOn(finding -> finding.facet() == Facet.HARM_TYPES)
        .extracting(Finding::evidence)
        .contains(followed.evidence());
  }

  @Test
  void gbt45654_tellsPersonalInformationFromPrivacy() {
    assertThat(judge("某AI修图软件违规收集个人信息 被责令整改", "").values(Facet.CN_GBT45654))
        .containsExactly("侵害他人个人信息权益");
    assertThat(judge("某AI音箱偷录家人聊天 用户起诉侵犯隐私权", "").values(Facet.CN_GBT45654)).contains("侵害他人隐私权");
  }

  @Test
  void gbt45654_drivingThatFails_isNoWrongContent() {
    assertThat(judge("智驾误识别护栏 轿车撞上隔离带", "").values(Facet.CN_GBT45654))
        .doesNotContain("内容不准确,严重不符合科学常识或主流认知");
  }

  @Test
  void gbt45654_pricesByAlgorithm_areUnfairCompetition() {
    assertThat(judge("订房平台滥用市场支配地位 用算法强制商家降价被罚", "").values(Facet.CN_GBT45654))
        .contains("利用算法、数据、平台等优势,实施垄断和不正当竞争行为");
  }

  @ParameterizedTest
  @CsvSource({
    "骗子用AI换脸视频欺骗储户,QL26-2-3",
    "男子用AI写水库决堤 编造虚假信息被行政拘留,QL26-2-2",
    "刷脸门禁违规收集人脸信息 业主隐私被泄露,QL26-1-6",
    "用AI软件制作淫秽图片出售 两人被刑拘,QL26-2-4",
    "主播用AI合成同行声音带货 法院判侵犯人格权,QL26-2-3"
  })
  void campaigns_areThoseOfTheDeed(String title, String campaign) {
    assertThat(judge(title, "").values(Facet.CN_CAMPAIGNS)).contains(campaign);
  }

  @Test
  void severity_manKilledByAMachineInOtherWords_isASeriousIncident() {
    assertThat(judge("仓库机器人误把工人当货箱 压死一人", "").value(Facet.SEVERITY)).hasValue("serious incident");
  }

  @Test
  void severity_fatalErrorOfAMachine_isNoSeriousHazard() {
    String title = "某大模型存在提示注入漏洞 可输出致命错误";
    assertThat(judge(title, "").values(Facet.SEVERITY)).isSubsetOf(List.of("hazard", "incident"));
  }

  @ParameterizedTest
  @CsvSource({"大模型生成的勒索软件攻击多家诊所,Low", "某AI搜索被曝胡编乱造 误导用户,Medium", "没有安全员的无人出租车上路 乘客担心失控,High"})
  void autonomy_isThatOfWhoeverActs(String title, String level) {
    assertThat(judge(title, "").value(Facet.AUTONOMY_LEVEL).orElse("none")).startsWith(level);
  }

  @Test
  void businessFunctions_carsThatCarryForMoney_areLogistics() {
    assertThat(judge("无人驾驶网约车停在路中 堵住晚高峰", "").values(Facet.BUSINESS_FUNCTIONS))
        .contains("Logistics");
  }
}
