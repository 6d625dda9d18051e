package org.jianwei.aggregate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void firstPublication_isTheStepReported() {
    Timeline timeline = of(Cases.companionAppeal(), Cases.companionVerdict());

    assertThat(timeline.steps().get(0))
        .isEqualTo(new TimelineStep("2025-09-20", CaseStage.REPORTED, null));
  }

  @Test
  void step_takesTheDayThatStandsShortlyBeforeIt() {
    assertThat(of(Cases.companionAppeal()).steps())
        .filteredOn(step -> step.step() == CaseStage.SECOND_INSTANCE_HEARING)
        .extracting(TimelineStep::date)
        .containsExactly("2026-01-14");
  }

  @Test
  void dayFarAway_belongsToAnotherStep() {
    Report report =
        Report.of(
                "甲报", "2026-05-20", "旧案新判", "2026年1月5日有人举报。" + "此后调查持续了很长时间，".repeat(6) + "法院一审宣判。")
            .date("2026-01-05", "2026年1月5日")
            .stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审宣判");

    assertThat(of(report).steps())
        .filteredOn(step -> step.step() == CaseStage.FIRST_INSTANCE_VERDICT)
        .extracting(TimelineStep::date)
        .containsOnlyNulls();
  }

  @Test
  void undatedStep_standsWhereProcedurePutsIt() {
    assertThat(of(Cases.companionVerdict(), Cases.companionAppeal()).steps())
        .extracting(TimelineStep::step)
        .containsExactly(
            CaseStage.REPORTED,
            CaseStage.FIRST_INSTANCE_VERDICT,
            CaseStage.APPEALED,
            CaseStage.SECOND_INSTANCE_HEARING);
  }

  @Test
  void stage_isTheFurthestStepOfTheProcedure() {
    assertThat(of(Cases.companionVerdict(), Cases.companionAppeal()).stage())
        .contains(CaseStage.SECOND_INSTANCE_HEARING);
  }

  @Test
  void appeal_isBeforeTheHigherCourt() {
    var voices = Cases.of(Cases.companionVerdict(), Cases.companionAppeal()).voicesOnCase();
    Legal legal = LegalCase.of(voices, Timeline.of(voices));

    assertThat(legal).isNotNull();
    assertThat(legal.court()).isEqualTo("上海市第一中级人民法院");
    assertThat(legal.isFinal()).isFalse();
    assertThat(legal.charges())
        .containsExactly(
            new Legal.Charge("传播淫秽物品牟利罪", "indicted"), new Legal.Charge("制作淫秽物品牟利罪", "convicted"));
    assertThat(legal.sentences()).extracting(Legal.Sentence::months).containsExactly(48, 18);
  }

  @Test
  void reportsWithoutLaw_haveNoLegalCase() {
    var voices = Cases.of(Cases.crash()).voicesOnCase();

    assertThat(LegalCase.of(voices, Timeline.of(voices))).isNull();
  }

  @Test
  void dayOfTheSentenceBefore_belongsToAnotherStep() {
    Report report =
        Report.of("甲报", "2026-07-16", "骏马案一审宣判", "此前，陈某已于2026年3月受罚。骏马公司当庭表示将上诉。")
            .date("2026-03", "此前，陈某已于2026年3月受罚。")
            .stage(CaseStage.APPEALED, "骏马公司当庭表示将上诉。");

    assertThat(of(report).steps())
        .filteredOn(step -> step.step() == CaseStage.APPEALED)
        .extracting(TimelineStep::date)
        .containsOnlyNulls();
  }

  @Test
  void caseThatAnOfficeOpenedAndPunished_standsAtThePenalty() {
    Report report =
        Report.of("甲报", "2026-08-03", "编造消息被罚", "监管部门立案后，对孙某作出行政处罚。")
            .stage(CaseStage.CASE_FILED, "立案")
            .stage(CaseStage.ADMINISTRATIVE_PENALTY, "作出行政处罚");

    assertThat(of(report).stage()).contains(CaseStage.ADMINISTRATIVE_PENALTY);
  }

  @Test
  void undatedStepOfAnOffice_saysNothingOfWhenPoliceActed() {
    Report report =
        Report.of("甲报", "2026-03-05", "抓获八人", "另有买家被行政处罚。2026年2月24日抓获八人。")
            .stage(CaseStage.ADMINISTRATIVE_PENALTY, "另有买家被行政处罚。")
            .date("2026-02-24", "2026年2月24日")
            .stage(CaseStage.DETAINED, "抓获八人");

    assertThat(of(report).steps())
        .extracting(TimelineStep::step)
        .containsExactly(CaseStage.DETAINED, CaseStage.REPORTED, CaseStage.ADMINISTRATIVE_PENALTY);
  }

  @Test
  void internetCourt_isNotThatOfACriminalCase() {
    var voices =
        Cases.of(
                Report.of("甲报", "2026-05-20", "江北县法院宣判", "江北县人民法院以诈骗罪宣判，江州互联网法院另审一案。")
                    .court("江北县人民法院")
                    .court("江州互联网法院")
                    .charge("诈骗罪", "convicted"))
            .voicesOnCase();

    Legal legal = LegalCase.of(voices, Timeline.of(voices));

    assertThat(legal).isNotNull();
    assertThat(legal.court()).isEqualTo("江北县人民法院");
  }

  private static Timeline of(Report... reports) {
    return Timeline.of(Cases.of(reports).voicesOnCase());
  }
}
