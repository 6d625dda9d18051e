package org.jianwei.aggregate.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

  @Test
  void quoteTellsWhatANumberCounts_whereTheFactDoesNot() {
    Members members =
        Cases.of(
            Report.of("甲报", "2026-01-01", "案件", "共有受害人30人，被骗走50万元，另有7辆车。")
                .fact(FactKind.QUANTITY, "30人", null, 30.0, "人", false, "受害人30人")
                .fact(FactKind.QUANTITY, "50万元", null, 500_000.0, "元", false, "骗走50万元")
                .quantity("7辆", 7, "辆", null));

    assertThat(facts(members).stated()).containsOnlyKeys(Counted.VICTIMS, Counted.LOSS);
  }

  @Test
  void price_isNoGain() {
    Members members =
        Cases.of(Report.of("甲报", "2026-01-01", "案件", "每张售价15元。").quantity("15元", 15, "元", "gain"));

    assertThat(facts(members).stated()).isEmpty();
  }

  @Test
  void damagesInACivilCase_areNotALoss() {
    Members members =
        Cases.of(
            Report.of("甲报", "2026-01-01", "肖像案", "杭州互联网法院判决赔偿45万元。")
                .court("杭州互联网法院")
                .quantity("45万元", 450_000, "元", "loss"));

    assertThat(facts(members).told(Counted.LOSS)).isNull();
    assertThat(facts(members).told(Counted.SUM)).isNotNull();
  }

  @Test
  void majority_settlesADifference() {
    assertThat(injured(3, 3, 5)).containsExactly(3.0);
  }

  @Test
  void differenceWithoutMajority_isKept() {
    assertThat(injured(5, 3)).containsExactly(3.0, 5.0);
  }

  @Test
  void numbersThatCountNothing_areIgnored() {
    assertThat(injured(0, Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void finestPlaceWithinThatMostNamed_isPreferred() {
    Members members =
        Cases.of(
            Report.of("甲报", "2026-01-01", "四川一案", "四川绵阳江油市警方通报。")
                .place("四川", "51")
                .place("绵阳", "5107")
                .place("绵阳江油市", "510781"));

    assertThat(facts(members).place()).map(Named::value).contains("绵阳江油市");
  }

  @Test
  void contextOnAnotherCase_addsNothing() {
    Members members =
        Cases.of(
            Cases.companionVerdict(),
            Report.of("法眼周刊", "2026-03-01", "类案盘点", "另一案中，钱某获刑十年。")
                .context()
                .person("钱某")
                .sentence("获刑十年", 120));

    assertThat(facts(members).sentences()).extracting(Sentenced::months).containsExactly(48, 18);
  }

  private static List<Double> injured(double... numbers) {
    Report[] reports = new Report[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      reports[i] =
          Report.of("报" + i, "2026-01-01", "追尾" + i, "有人受伤。")
              .fact(FactKind.QUANTITY, "受伤", "injured", numbers[i], "人", false, "有人受伤");
    }
    Stated stated = facts(Cases.of(reports)).stated().get(Counted.INJURED);
    return stated == null ? List.of() : stated.amounts().stream().map(Amount::number).toList();
  }

  private static CaseFacts facts(Members members) {
    return CaseFacts.of(members, FactRules.shipped());
  }
}
