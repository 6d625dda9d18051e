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

  private static Timeline of(Report... reports) {
    return Timeline.of(Cases.of(reports).voicesOnCase());
  }
}
