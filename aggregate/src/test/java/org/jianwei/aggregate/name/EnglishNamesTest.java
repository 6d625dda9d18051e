package org.jianwei.aggregate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishNamesTest {

  private final EnglishNames names = EnglishNames.shipped();

  @Test
  void places_areNamedByCityAndProvince() {
    assertThat(names.place("内蒙古包头", null)).isEqualTo("Baotou, Inner Mongolia (内蒙古包头)");
    assertThat(names.place("武汉市洪山区", null)).isEqualTo("Hongshan District, Wuhan, Hubei (武汉市洪山区)");
    assertThat(names.place("上海", "31")).isEqualTo("Shanghai (上海)");
    assertThat(names.placeBriefly("广西壮族自治区南宁市", null)).isEqualTo("Nanning (广西壮族自治区南宁市)");
  }

  @Test
  void nameBehindACityOfTwoCharacters_isSpeltWhole() {
    assertThat(names.company("郑州智启机器人有限公司"))
        .contains("Zhengzhou Zhiqi Jiqiren Co., Ltd. (郑州智启机器人有限公司)");
  }

  @Test
  void rareSurname_isSpelt() {
    assertThat(names.person("卜某")).isEqualTo("Bu (卜某)");
  }

  @Test
  void countyWithACode_isSpeltAndNamedByItsProvince() {
    assertThat(names.place("沭阳县", "32")).isEqualTo("Shuyang County, Jiangsu (沭阳县)");
  }

  @Test
  void districtNamedAfterItsCity_isSpeltWhole() {
    assertThat(names.placeBriefly("岳阳楼区", "43")).isEqualTo("Yueyanglou District, Yueyang (岳阳楼区)");
    assertThat(names.placeBriefly("大同城区", "14")).isEqualTo("Chengqu District, Datong (大同城区)");
  }

  @Test
  void campaigns_arePutIntoEnglishByTheirParts() {
    assertThat(names.campaign("清朗·春风")).contains("“Clear and Bright: Spring Breeze” (清朗·春风)");
    assertThat(names.campaign("剑网2026")).contains("“Sword Net 2026” (剑网2026)");
    assertThat(names.campaign("净网—2026")).contains("“Clean Net 2026” (净网—2026)");
    assertThat(names.campaign("断刃")).isEmpty();
  }

  @Test
  void oneStudioOfACity_isNoName() {
    assertThat(names.company("大连一工作室")).isEmpty();
  }

  @Test
  void citiesOfOneName_areToldApartByTheCode() {
    assertThat(names.place("宿州", "34")).isEqualTo("Suzhou, Anhui (宿州)");
    assertThat(names.place("苏州", "32")).isEqualTo("Suzhou, Jiangsu (苏州)");
  }

  @Test
  void jilin_isTheProvinceUnlessTheCityIsNamed() {
    assertThat(names.place("吉林", null)).isEqualTo("Jilin (吉林)");
    assertThat(names.place("吉林市", null)).isEqualTo("Jilin City, Jilin (吉林市)");
    assertThat(names.place("吉林省长春市", null)).isEqualTo("Changchun, Jilin (吉林省长春市)");
  }

  @Test
  void countyInChineseProse_followsItsProvince() {
    assertThat(names.placeInChinese("沭阳县", "32")).isEqualTo("江苏沭阳县");
    assertThat(names.placeInChinese("江苏沭阳县", "32")).isEqualTo("江苏沭阳县");
    assertThat(names.placeInChinese("杭州", "33")).isEqualTo("杭州");
  }

  @Test
  void unknownPlace_staysChinese() {
    assertThat(names.place("某地", null)).isEqualTo("某地");
    assertThat(names.inChina("美国", null)).isEmpty();
  }

  @Test
  void aliases_keepTheirSurname() {
    assertThat(names.person("陈某")).isEqualTo("Chen (陈某)");
    assertThat(names.person("张某某")).isEqualTo("Zhang (张某某)");
    assertThat(names.person("欧阳某")).isEqualTo("Ouyang (欧阳某)");
    assertThat(names.person("周某甲")).isEqualTo("Zhou (周某甲)");
    assertThat(names.person("小林")).isEqualTo("Xiao Lin (小林)");
    assertThat(names.person("王女士")).isEqualTo("Ms Wang (王女士)");
  }

  @Test
  void fullName_isNoAliasAndStaysChinese() {
    assertThat(EnglishNames.isAlias("周小羊")).isFalse();
    assertThat(names.person("周小羊")).isEqualTo("周小羊");
  }

  @Test
  void courts_areNamedByPlaceNumberAndKind() {
    assertThat(names.court("上海市第一中级人民法院"))
        .isEqualTo("Shanghai No. 1 Intermediate People's Court (上海市第一中级人民法院)");
    assertThat(names.court("浙江省高级人民法院")).isEqualTo("Zhejiang High People's Court (浙江省高级人民法院)");
    assertThat(names.court("杭州互联网法院")).isEqualTo("Hangzhou Internet Court (杭州互联网法院)");
    assertThat(names.court("沭阳县人民法院")).isEqualTo("Shuyang County People's Court (沭阳县人民法院)");
  }

  @Test
  void charges_areTranslatedActByAct() {
    assertThat(names.charge("制作、贩卖淫秽物品牟利罪"))
        .isEqualTo("producing and selling obscene material for profit (制作、贩卖淫秽物品牟利罪)");
    assertThat(names.charge("诈骗罪")).isEqualTo("fraud (诈骗罪)");
    assertThat(names.charge("不存在罪")).isEqualTo("不存在罪");
  }

  @Test
  void courtOfADistrict_isNamedByItsCity() {
    assertThat(names.court("上海市徐汇区人民法院"))
        .isEqualTo("Xuhui District People's Court of Shanghai (上海市徐汇区人民法院)");
  }

  @Test
  void products_haveTheirOwnNameOrAreSpelt() {
    assertThat(names.product("豆包")).isEqualTo("Doubao (豆包)");
    assertThat(names.product("幻衣")).isEqualTo("Huanyi (幻衣)");
    assertThat(names.product("启程X9")).isEqualTo("Qicheng X9 (启程X9)");
    assertThat(names.product("ChatGPT")).isEqualTo("ChatGPT");
  }

  @Test
  void companies_arePutTogetherFromPlaceNameAndKind() {
    assertThat(names.company("江州拾光智能科技有限公司"))
        .hasValue("Jiangzhou Shiguang Intelligent Technology Co., Ltd. (江州拾光智能科技有限公司)");
    assertThat(names.company("芜湖启明传媒有限公司")).hasValue("Wuhu Qiming Media Co., Ltd. (芜湖启明传媒有限公司)");
  }

  @Test
  void descriptionOfACompany_isNoName() {
    assertThat(names.company("芜湖一家传媒公司")).isEmpty();
    assertThat(names.company("某科技公司")).isEmpty();
    assertThat(names.company("甲集团诉芜湖启明传媒有限公司")).isEmpty();
  }

  @Test
  void authorities_areNamedWithTheirPlace() {
    assertThat(names.authority("国家网信办")).hasValue("the Cyberspace Administration of China (国家网信办)");
    assertThat(names.authority("滁州市公安局"))
        .hasValue("the public security bureau of Chuzhou (滁州市公安局)");
    assertThat(names.authority("公安局")).isEmpty();
  }

  @Test
  void publishers_areSpeltBeforeTheirKind() {
    assertThat(names.publisher("江海晚报")).isEqualTo("Jianghai Evening News (江海晚报)");
    assertThat(names.publisher("澎湃新闻")).isEqualTo("The Paper (澎湃新闻)");
    assertThat(names.publisher("FreeBuf")).isEqualTo("FreeBuf");
  }

  @Test
  void pinyin_knowsWordsThatAreReadOtherwise() {
    assertThat(names.product("重庆长安")).isEqualTo("Chongqing Chang'an (重庆长安)");
    assertThat(names.product("西安")).isEqualTo("Xi'an (西安)");
    assertThat(names.product("绿洲")).isEqualTo("Lüzhou (绿洲)");
  }

  @Test
  void characterWithoutAReading_leavesTheNameChinese() {
    assertThat(names.product("\uD87E\uDC04屋")).isEqualTo("\uD87E\uDC04屋");
  }

  @Test
  void authorities_areNoCompanies() {
    assertThat(names.isCompany("江州拾光智能科技有限公司")).isTrue();
    assertThat(names.isCompany("沭阳县公安局")).isFalse();
  }
}
