package org.jianwei.contracts.vocabulary;

/**
 * Risk of generated content, GB/T 45654-2025, informative Annex A (31 risks in 5 classes). Tagging
 * news with them is an adaptation.
 */
public enum Gbt45654 implements Term {
  A_1_A("煽动颠覆国家政权、推翻社会主义制度"),
  A_1_B("危害国家安全和利益、损害国家形象"),
  A_1_C("煽动分裂国家、破坏国家统一和社会稳定"),
  A_1_D("宣扬恐怖主义、极端主义"),
  A_1_E("宣扬民族仇恨"),
  A_1_F("宣扬暴力、淫秽色情"),
  A_1_G("传播虚假有害信息"),
  A_1_H("其他法律、行政法规禁止的内容"),
  A_2_A("民族歧视内容"),
  A_2_B("信仰歧视内容"),
  A_2_C("国别歧视内容"),
  A_2_D("地域歧视内容"),
  A_2_E("性别歧视内容"),
  A_2_F("年龄歧视内容"),
  A_2_G("职业歧视内容"),
  A_2_H("健康歧视内容"),
  A_2_I("其他方面歧视内容"),
  A_3_A("侵犯他人知识产权"),
  A_3_B("违反商业道德"),
  A_3_C("泄露他人商业秘密"),
  A_3_D("利用算法、数据、平台等优势,实施垄断和不正当竞争行为"),
  A_3_E("其他商业违法违规行为"),
  A_4_A("危害他人身心健康"),
  A_4_B("侵害他人肖像权"),
  A_4_C("侵害他人名誉权"),
  A_4_D("侵害他人荣誉权"),
  A_4_E("侵害他人隐私权"),
  A_4_F("侵害他人个人信息权益"),
  A_4_G("侵犯他人其他合法权益"),
  A_5_A("内容不准确,严重不符合科学常识或主流认知"),
  A_5_B("内容不可靠,虽然不包含严重错误的内容,但无法对使用者形成帮助");

  private final String label;

  Gbt45654(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
