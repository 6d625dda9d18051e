package org.jianwei.contracts.vocabulary;

/**
 * Problem class of the 2025 campaign of the Cyberspace Administration of China against abuse of AI
 * (6 + 7). The Chinese headings are working titles.
 */
public enum QingLang2025 implements Term {
  QL25_1_1("QL25-1-1", "违规AI产品"),
  QL25_1_2("QL25-1-2", "传授、售卖违规AI产品教程和商品"),
  QL25_1_3("QL25-1-3", "训练语料管理不严"),
  QL25_1_4("QL25-1-4", "安全管理措施薄弱"),
  QL25_1_5("QL25-1-5", "未落实内容标识要求"),
  QL25_1_6("QL25-1-6", "重点领域安全风险"),
  QL25_2_1("QL25-2-1", "利用AI制作发布谣言"),
  QL25_2_2("QL25-2-2", "利用AI制作发布不实信息"),
  QL25_2_3("QL25-2-3", "利用AI制作发布色情低俗内容"),
  QL25_2_4("QL25-2-4", "利用AI假冒他人实施侵权违法行为"),
  QL25_2_5("QL25-2-5", "利用AI从事网络水军活动"),
  QL25_2_6("QL25-2-6", "AI产品服务和应用程序违规"),
  QL25_2_7("QL25-2-7", "侵害未成年人权益");

  private final String label;
  private final String heading;

  QingLang2025(String label, String heading) {
    this.label = label;
    this.heading = heading;
  }

  /** The code of the class, such as {@code QL25-1-1}. */
  @Override
  public String label() {
    return label;
  }

  /** The working title of the class. */
  public String heading() {
    return heading;
  }
}
