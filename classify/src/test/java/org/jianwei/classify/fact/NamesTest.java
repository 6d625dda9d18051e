package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @Test
  void aliases_identifyOnlyWithinTheCase() {
    assertThat(Facts.of(FactKind.PERSON, "骆某某、李某某与张某甲被捕，受害人小王（化名）和陈女士报警。"))
        .extracting(Fact::value, Fact::code)
        .containsExactly(
            tuple("骆某某", "alias"),
            tuple("李某某", "alias"),
            tuple("张某甲", "alias"),
            tuple("小王", "alias"),
            tuple("陈女士", "alias"));
  }

  @Test
  void rareSurnamesBeforeAnAlias_areNames() {
    assertThat(Facts.of(FactKind.PERSON, "闵某、敖某、幸某、鲍某被捕，束女士报警。"))
        .extracting(Fact::value)
        .containsExactly("闵某", "敖某", "幸某", "鲍某", "束女士");
  }

  @Test
  void aliasAndHonorificOfOnePerson_areNamedOnce() {
    assertThat(Facts.of(FactKind.PERSON, "市民杜某买了一台学习机。杜先生说，机器对孩子说了脏话。"))
        .extracting(Fact::value)
        .containsExactly("杜某");
  }

  @Test
  void honorificOfTheVictim_isNotTheAccused() {
    assertThat(Facts.of(FactKind.PERSON, "杜先生报警称被骗八万元。警方抓获嫌疑人杜某。"))
        .extracting(Fact::value)
        .containsExactly("杜先生", "杜某");
  }

  @Test
  void twoOfOneSurname_areBothNamed() {
    assertThat(Facts.of(FactKind.PERSON, "杜先生与杜女士投诉，另一用户杜某也退了货。"))
        .extracting(Fact::value)
        .containsExactly("杜先生", "杜女士", "杜某");
  }

  @Test
  void schoolBehindSomebody_isNoPerson() {
    assertThat(Facts.of(FactKind.PERSON, "湖北黄石某中学两名学生被处理，卜某和车女士报警。"))
        .extracting(Fact::value)
        .containsExactly("卜某", "车女士");
  }

  @Test
  void whatACompanyIsToTheMatter_isNoPartOfItsName() {
    assertThat(Facts.of(FactKind.ORGANISATION, "“绘影”运营方湖州绘境科技有限公司致歉，运营公司南京职点科技有限公司被罚。"))
        .extracting(Fact::value)
        .containsExactly("湖州绘境科技有限公司", "南京职点科技有限公司");
  }

  @Test
  void gang_isNoCompany() {
    assertThat(Facts.of(FactKind.ORGANISATION, "警方捣破一个深伪诈骗集团。")).isEmpty();
  }

  @Test
  void read_deedBeforeTheEndOfAName_isNoPartOfIt() {
    assertThat(Facts.of(FactKind.ORGANISATION, "有人在广告中模仿海岬银行，使用AI换脸欺骗客户。"))
        .extracting(Fact::value)
        .containsExactly("海岬银行");
    assertThat(Facts.of(FactKind.ORGANISATION, "广告使用AI换脸欺骗银行客户。")).isEmpty();
  }

  @Test
  void read_turnOfPhraseInQuotes_isNoProduct() {
    assertThat(Facts.of(FactKind.PRODUCT, "研究人员演示大模型的“越狱”平台，GenAI应用也能被骗。")).isEmpty();
    assertThat(Facts.of(FactKind.PRODUCT, "下架的软件来自moonphone应用商店。")).isEmpty();
  }

  @Test
  void wordsOfDeeds_areNoProducts() {
    assertThat(Facts.of(FactKind.PRODUCT, "有人出售“脱衣”软件和“换脸”小程序，也有人用“小暖”软件聊天。"))
        .extracting(Fact::value)
        .containsExactly("小暖");
  }

  @Test
  void fullNames_standBehindARoleOrAnImitation() {
    assertThat(Facts.of(FactKind.PERSON, "被告人王晓宁称，他冒充演员林梦瑶的声音。骗子伪造医生周文彬形象带货。"))
        .extracting(Fact::value, Fact::code)
        .containsExactly(tuple("王晓宁", null), tuple("林梦瑶", null), tuple("周文彬", null));
  }

  @ParameterizedTest
  @CsvSource({
    "家长梁女士投诉智能玩具。, 梁女士",
    "派出所接到钱先生的报警。, 钱先生",
    "用户唐雨萱诉至法院。, 唐雨萱",
    "罪犯任志刚当庭认罪。, 任志刚",
    "警方抓获曾某龙等人。, 曾某龙",
    "嫌疑人欧阳志远已被刑拘。, 欧阳志远",
    "有人克隆歌手周深远的声音。, 周深远"
  })
  void people_areReadWhereTheyStand(String text, String name) {
    assertThat(Facts.of(FactKind.PERSON, text)).extracting(Fact::value).containsExactly(name);
  }

  @Test
  void thoseWhoReportOrComment_areNotOfTheCase() {
    assertThat(Facts.of(FactKind.PERSON, "记者 王伟 编辑 李静。律师赵明表示，教授孙建国认为应当立法。")).isEmpty();
  }

  @Test
  void organisations_haveKinds() {
    assertThat(
            Facts.of(
                FactKind.ORGANISATION, "北汀市公安局网安支队接到云杉科技有限公司报案，东岭区人民检察院提前介入，OpenAI与国家互联网信息办公室未回应。"))
        .extracting(Fact::value, Fact::code)
        .containsExactly(
            tuple("北汀市公安局网安支队", "police"),
            tuple("云杉科技有限公司", "company"),
            tuple("东岭区人民检察院", "procuratorate"),
            tuple("OpenAI", "company"),
            tuple("国家网信办", "regulator"));
  }

  @Test
  void someOrganisationOrOther_isNone() {
    assertThat(Facts.of(FactKind.ORGANISATION, "当地公安局和有关检察院介入，该科技公司未回应。")).isEmpty();
  }

  @Test
  void productAlias_pointsToTheProduct() {
    assertThat(Facts.of(FactKind.PRODUCT, "两人创建MoonTalk软件（下称“MT软件”），用于聊天。"))
        .extracting(Fact::value, Fact::code)
        .containsExactly(tuple("MoonTalk", null), tuple("MT软件", "MoonTalk"));
  }
}
