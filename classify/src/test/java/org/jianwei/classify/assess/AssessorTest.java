package org.jianwei.classify.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessorTest {

  private static final Assessor ASSESSOR = new Assessor();

  private static Judgement judge(String title, String text) {
    return ASSESSOR.assess(Articles.of(title, text), 1).judgement();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "说唱歌手GAI新专辑巡演收官",
        "爱死机第五季定档秋天",
        "川剧老艺人的最后一次变脸",
        "女子整容换脸后家人没认出来",
        "员工SAID拒收EMAIL的故事",
        "轿车失控冲进店铺 司机称刹车失灵",
        "城市新增数字人民币试点",
        "奶奶蒸的粘豆包上了热搜"
      })
  void assess_homonyms_areNotAboutAi(String title) {
    assertThat(judge(title, "").label()).isEqualTo(Label.NOT_AI);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "男子用AI换脸冒充老板 骗走会计八十万元",
        "两人用 AI 编造山火谣言被行政拘留",
        "骗子用“AI换脸”冒充女儿 老人被骗五万元",
        "無人駕駛計程車撞倒行人 致一人重傷",
        "ＡＩ聊天软件传播淫秽内容　开发者获刑"
      })
  void assess_harmThatHappened_isAnIncident(String title) {
    assertThat(judge(title, "").label()).isEqualTo(Label.AI_INCIDENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"研究人员发现某大模型存在提示注入漏洞 可致数据泄露", "司机开着智驾睡觉被交警拦下", "翻译会被AI取代吗"})
  void assess_harmThatCouldCome_isAHazard(String title) {
    assertThat(judge(title, "").label()).isEqualTo(Label.AI_HAZARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"网信办部署专项行动 整治AI应用乱象", "时评：给AI换脸立规矩", "人工智能生成内容标识办法公开征求意见"})
  void assess_governance_isComplementary(String title) {
    assertThat(judge(title, "").label()).isEqualTo(Label.COMPLEMENTARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"某公司发布新一代办公大模型", "安全厂商推出大模型防护方案 荣获年度创新奖", "人形机器人跑完半程马拉松"})
  void assess_marketing_isNoHarm(String title) {
    assertThat(judge(title, "").label()).isEqualTo(Label.AI_NO_HARM);
  }

  @Test
  void assess_harmOfAnotherMatter_isNotTheSystems() {
    Judgement judgement =
        judge(
            "某公司用大模型写周报",
            "公司上周给员工开通了大模型写作工具。员工说周报写得更快了。\n"
                + "培训安排在周五下午，地点在三楼。食堂本周换了新菜单。篮球队招募新队员。\n"
                + "车位下月起重新登记。行政部提醒大家关好门窗。\n"
                + "上月城西一处工地发生坍塌，造成两人死亡。消防部门连夜救援。");
    assertThat(judgement.isHarm()).isFalse();
  }

  @Test
  void assess_aiAsADetailOfALongReport_isNoHarm() {
    String report =
        "云杉酒业昨晚宣布停产。公司称仓库的服务器上周遭到勒索攻击。订单系统至今没有恢复。"
            + "工人已经放假三天。经销商正在退货。市里派出工作组。银行同意展期。"
            + "安全公司说,攻击者用ChatGPT写了恶意软件的一部分。AI换脸诈骗也越来越多。";
    assertThat(judge("云杉酒业遭勒索攻击后停产", report).isHarm()).isFalse();
    assertThat(judge("云杉酒业遭黑客用ChatGPT编写的勒索软件攻击后停产", report).isHarm()).isTrue();
  }

  @Test
  void assess_textThatNamesAiInPassing_isNotAboutAi() {
    String other = "村里的桥修好了，老人过河不用再绕路。".repeat(20);
    assertThat(judge("一座桥和一个村子", other + "有人说以后AI也会修桥。").label()).isEqualTo(Label.NOT_AI);
  }

  @Test
  void assess_bodyAlone_isJudged() {
    Judgement judgement = judge("", "警方通报，男子钱某利用AI换脸软件冒充他人亲属，骗走三名老人共二十万元。目前钱某已被刑事拘留。");
    assertThat(judgement.label()).isEqualTo(Label.AI_INCIDENT);
    assertThat(judgement.findings()).isNotEmpty();
  }

  @Test
  void assess_incident_quotesASentenceForEveryLabel() {
    Article article =
        Articles.of("男子制作AI换脸淫秽视频牟利被判刑", "𠮷林路的张某某用AI换脸软件制作淫秽视频😀出售，获利3万余元。法院判处其有期徒刑一年。");
    Assessment assessment = ASSESSOR.assess(article, 1);
    assertThat(assessment.judgement().value(Facet.LABEL)).hasValue(Label.AI_INCIDENT.label());
    assertThat(evidence(assessment)).isNotEmpty().allMatch(e -> e.isFoundIn(article));
    assertThat(assessment.judgement().findings())
        .allSatisfy(f -> assertThat(f.evidence().get(0).quote().length()).isGreaterThan(6));
  }

  @Test
  void assess_campaigns_followTheDayOfPublication() {
    String title = "男子用AI编造洪水谣言被拘留";
    Article before = Articles.of(title, "", OffsetDateTime.parse("2025-08-01T08:00+08:00"));
    Judgement then = ASSESSOR.assess(before, 1).judgement();
    Judgement now = judge(title, "");
    assertThat(then.values(Facet.CN_CAMPAIGNS)).contains("QL25-2-1");
    assertThat(now.values(Facet.CN_CAMPAIGNS)).contains("QL26-2-2");
  }

  @ParameterizedTest
  @CsvSource({
    "两人利用AI编造洪水谣言被行政拘留, Low",
    "摄影比赛一等奖竟是AI生成 奖项被撤销, Low",
    "聊天机器人诱导少年自残 家长起诉, Medium",
    "无人驾驶出租车撞倒行人 致一人重伤, High"
  })
  void assess_autonomy_isSaidWhereTheSentenceTellsWhoActs(String title, String level) {
    assertThat(judge(title, "").value(Facet.AUTONOMY_LEVEL).orElse("none")).startsWith(level);
  }

  @Test
  void assess_systemThatIsRobbed_actsInNothing() {
    Judgement judgement = judge("十万个ChatGPT账号凭证被窃后在暗网出售", "");
    assertThat(judgement.value(Facet.AUTONOMY_LEVEL)).isEmpty();
  }

  @Test
  void assess_death_isASeriousIncident() {
    assertThat(judge("辅助驾驶未识别路障 轿车追尾致两人死亡", "").value(Facet.SEVERITY)).hasValue("serious incident");
  }

  @Test
  void assess_roundup_judgesEachItemByItself() {
    Assessment assessment =
        ASSESSOR.assess(
            Articles.of(
                "例报早报｜三件事",
                "早上好。\n1. 警方破获AI换脸诈骗案，两名嫌疑人被刑拘，涉案二十万元。\n"
                    + "2. 今天夜间有小雨，气温下降四到六度，出门记得带伞。\n"
                    + "3. 某公司发布新一代大模型，价格下调三成。"),
            1);
    assertThat(assessment.items())
        .extracting(item -> item.judgement().label())
        .containsExactly(Label.AI_INCIDENT, Label.NOT_AI, Label.AI_NO_HARM);
  }

  @Test
  void assess_roundupThatRepeatsItsTitle_isNotJudgedByTheTitle() {
    String title = "商家状告平台乱扣款;无人车公司递交上市申请;新手机用上AI芯片|例报早知道";
    Assessment assessment =
        ASSESSOR.assess(
            Articles.of(
                title,
                title
                    + "\n商家状告平台乱扣款\n多位商家起诉一家购物平台，要求退还被扣的货款，法院已受理此案。"
                    + "\n无人车公司递交上市申请\n一家做自动驾驶的公司昨日递交上市申请，去年营收翻了一番。"
                    + "\n新手机用上AI芯片\n手机公司公布了下一款手机的处理器，称语音助手反应更快。"),
            1);
    assertThat(assessment.items()).isNotEmpty();
    assertThat(assessment.judgement().isHarm()).isFalse();
  }

  @Test
  void assess_roundupThatReportsAHarm_hasNoFactsOfItsOtherItems() {
    Assessment assessment =
        ASSESSOR.assess(
            Articles.of(
                "例报早报|两人用AI换脸骗走二十万元被刑拘;酒厂去年亏损七亿元",
                "1. 警方破获AI换脸诈骗案，嫌疑人用AI换脸冒充他人，骗走二十万元，已被刑拘。\n"
                    + "2. 一家酒厂公布年报，去年亏损7亿元，比前年多2亿元。\n"
                    + "3. 园林部门今年要在河边种下三千棵树，志愿者可以报名。"),
            1);
    assertThat(assessment.judgement().label()).isEqualTo(Label.AI_INCIDENT);
    assertThat(assessment.judgement().facts(FactKind.QUANTITY))
        .extracting(Fact::number)
        .containsExactly(200_000.0);
  }

  @Test
  void assess_harmInALinkToAnotherArticle_isNotTheTexts() {
    Judgement judgement =
        judge(
            "两人用AI换脸骗走老人八万元",
            "警方通报，两名男子用AI换脸冒充老人的儿子，骗走八万元，已被刑拘。\n推荐阅读\n无人车撞倒行人致一人死亡\n" + "某模型曝出越狱漏洞\n画师状告绘图软件抄袭");
    assertThat(judgement.values(Facet.HARM_TYPES)).doesNotContain("Physical (death)");
    assertThat(judgement.values(Facet.INDUSTRIES))
        .doesNotContain("Mobility and autonomous vehicles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AI会取代旧的互联网吗", "六位专家谈大模型的风险与趋势"})
  void assess_talkOfRisksWithoutAnEvent_isNoHarm(String title) {
    assertThat(judge(title, "").isHarm()).isFalse();
  }

  @Test
  void assess_leakOfASystemsUsers_isAnIncident() {
    String text = "公司承认，部分ChatGPT用户的聊天记录和卡号因缓存出错被泄露给其他用户。受影响的用户约占百分之一。";
    assertThat(judge("ChatGPT漏洞：用户数据已泄露", text).label()).isEqualTo(Label.AI_INCIDENT);
  }

  @Test
  void assess_aiFirmsRobbedAccount_isNoHarmOfAnySystem() {
    assertThat(judge("OpenAI社交账号遭黑客攻击后发布骗局链接", "").isHarm()).isFalse();
  }

  @Test
  void assess_malwareThatPassesForAnAiProduct_isNotAboutAi() {
    assertThat(judge("手机程序假冒ChatGPT 窃取用户通讯录和照片", "").label()).isEqualTo(Label.NOT_AI);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大模型后门攻击分析与实现（三）", "用ChatGPT发现漏洞：渗透测试手记", "商汤被曝裁员 员工抗议"})
  void assess_lessonOrBusinessInWordsOfHarm_isNoHarm(String title) {
    assertThat(judge(title, "").isHarm()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"运营商用AI拦截骚扰电话 试点城市投诉减半", "我们用大模型找出十二个漏洞并全部修复"})
  void assess_harmThatNoSystemDoes_isNoHarm(String title) {
    assertThat(judge(title, "").isHarm()).isFalse();
  }

  @Test
  void assess_sameArticleTwice_isEqual() {
    Article article = Articles.of("男子用AI换脸骗走八万元", "警方已立案。骗子用AI换脸冒充其弟弟。");
    assertThat(ASSESSOR.assess(article, 1)).isEqualTo(new Assessor().assess(article, 1));
  }

  private static List<Evidence> evidence(Assessment assessment) {
    Judgement judgement = assessment.judgement();
    return Stream.concat(
            judgement.findings().stream().map(Finding::evidence).flatMap(List::stream),
            judgement.facts().stream().map(Fact::evidence))
        .toList();
  }
}
