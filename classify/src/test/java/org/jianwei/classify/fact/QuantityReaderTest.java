package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jianwei.classify.assess.Articles;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {

  @Test
  void moneyGotBack_isNoLoss() {
    assertThat(Facts.of(FactKind.QUANTITY, Articles.of("警方侦破AI换脸诈骗案 两人落网 追回6.2万元", "受害人被骗9.8万元。")))
        .extracting(Fact::code, Fact::number)
        .containsExactly(
            tuple("suspects", 2.0), tuple("recovered", 62_000.0), tuple("loss", 98_000.0));
  }

  @Test
  void compensationAwarded_isNoLossAndNoClaim() {
    assertThat(Facts.of(FactKind.QUANTITY, "原告索赔20万元，法院判令网店赔偿经济损失合计6万元。"))
        .extracting(Fact::code, Fact::number)
        .containsExactly(tuple("sum", 200_000.0), tuple("award", 60_000.0));
  }

  @Test
  void wages_areNoProceeds() {
    assertThat(Facts.of(FactKind.QUANTITY, "有画师月收入从9000元跌到3000元。"))
        .extracting(Fact::code)
        .doesNotContain("gain");
  }

  @Test
  void moneyHandedOverOrSpentInAnApp_isALoss() {
    assertThat(Facts.of(FactKind.QUANTITY, "老人把12.6万元现金交给对方。男童沉迷AI聊天，充值花掉2.8万元。"))
        .extracting(Fact::code)
        .containsExactly("loss", "loss");
  }

  @Test
  void moneyTopUp_isALossOfTheChildAndTheProceedsOfAnApp() {
    assertThat(Facts.of(FactKind.QUANTITY, "男孩三个月充值2.8万元。该应用的充值流水30万元。"))
        .extracting(Fact::code)
        .containsExactly("loss", "gain");
  }

  @Test
  void hedge_belongsToTheWording() {
    assertThat(Facts.of(FactKind.QUANTITY, "该软件获利近300万元，注册用户超过2万人。"))
        .extracting(Fact::value, Fact::number, Fact::about)
        .containsExactly(tuple("近300万元", 3_000_000.0, true), tuple("超过2万人", 20_000.0, true));
  }

  @Test
  void roundCounts_areAbout_andOpenOnesHaveNoNumber() {
    assertThat(Facts.of(FactKind.QUANTITY, "近百名受害人报案。有数千名受害者。上千名受害者维权。"))
        .extracting(Fact::number, Fact::about)
        .containsExactly(tuple(100.0, true), tuple(null, true), tuple(1000.0, true));
  }

  @Test
  void partOfASample_knowsItsWhole() {
    assertThat(Facts.of(FactKind.QUANTITY, "随机抽取的80个用户的2460段聊天中，属于淫秽物品的聊天711段，涉及63个用户。"))
        .extracting(Fact::number, Fact::whole)
        .containsExactly(
            tuple(80.0, null), tuple(2460.0, null), tuple(711.0, 2460.0), tuple(63.0, 80.0));
  }

  @Test
  void partAfterOfWhich_knowsItsWhole() {
    assertThat(Facts.of(FactKind.QUANTITY, "注册用户5.4万余人，其中付费用户8000余人。"))
        .extracting(Fact::number, Fact::whole)
        .containsExactly(tuple(54_000.0, null), tuple(8000.0, 54_000.0));
  }

  @Test
  void partRightBehindItsWhole_knowsIt() {
    assertThat(Facts.of(FactKind.QUANTITY, "受访的200名用户中有37名用户受骗。"))
        .extracting(Fact::number, Fact::whole)
        .contains(tuple(37.0, 200.0));
  }

  @Test
  void numbersSideBySide_areNoPartsOfEachOther() {
    assertThat(Facts.of(FactKind.QUANTITY, "平台有用户3万人，会员2000人。"))
        .extracting(Fact::whole)
        .containsOnlyNulls();
  }
}
