package org.jianwei.aggregate.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Severity;
import org.junit.jupiter.api.Test;

class LabelCombinerTest {

  private static final String TEXT = "平台泄露信息。用户受到惊吓。有人受伤。";

  private final LabelCombiner combiner = new LabelCombiner(Combining.shipped());

  @Test
  void labelOfMoreIndependentReports_comesFirst() {
    CombinedLabels labels =
        combine(
            report("甲报").harm(HarmType.PSYCHOLOGICAL, "受到惊吓"),
            report("乙报").harm(HarmType.HUMAN_OR_FUNDAMENTAL_RIGHTS, "泄露信息"),
            report("丙报").harm(HarmType.HUMAN_OR_FUNDAMENTAL_RIGHTS, "泄露信息"));

    assertThat(labels.values(Facet.HARM_TYPES))
        .containsExactly("Human or fundamental rights", "Psychological");
  }

  @Test
  void copies_countOnce() {
    Membership first = report("甲报").harm(HarmType.PSYCHOLOGICAL, "受到惊吓").member();
    Members members =
        Cases.of(
            List.of(
                first,
                report("乙网").copyOf(first).harm(HarmType.PSYCHOLOGICAL, "受到惊吓").member(),
                report("丙网").copyOf(first).harm(HarmType.PSYCHOLOGICAL, "受到惊吓").member()));

    CombinedLabels labels = combiner.combine(members);

    assertThat(labels.supportOf(Facet.HARM_TYPES, "Psychological")).isEqualTo(1);
  }

  @Test
  void labelOfTooFewReports_isLeftOut() {
    Report[] reports =
        IntStream.range(0, 6)
            .mapToObj(i -> report("报" + i).harm(HarmType.PSYCHOLOGICAL, "受到惊吓"))
            .toArray(Report[]::new);
    reports[0].harm(HarmType.ENVIRONMENTAL, "泄露信息");

    assertThat(combine(reports).values(Facet.HARM_TYPES)).containsExactly("Psychological");
  }

  @Test
  void everyLabel_hasQuotesOfSeveralReports() {
    CombinedLabels labels =
        combine(
            report("甲报").sure(0.7).harm(HarmType.PSYCHOLOGICAL, "受到惊吓"),
            report("乙报").sure(0.9).harm(HarmType.PSYCHOLOGICAL, "用户受到惊吓"));

    assertThat(labels.findings())
        .filteredOn(finding -> finding.facet() == Facet.HARM_TYPES)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.evidence())
                    .extracting(evidence -> evidence.quote())
                    .containsExactly("用户受到惊吓", "受到惊吓"));
  }

  @Test
  void hazardsWithOneIncidentInThree_areAnIncident() {
    assertThat(combine(report("甲报").hazard(), report("乙报")).label()).isEqualTo(Label.AI_INCIDENT);
    assertThat(
            combine(
                    report("甲报").hazard(),
                    report("乙报").hazard(),
                    report("丙报").hazard(),
                    report("丁报"))
                .label())
        .isEqualTo(Label.AI_HAZARD);
  }

  @Test
  void severity_agreesWithTheLabel() {
    CombinedLabels labels =
        combine(
            report("甲报")
                .hazard()
                .finding(Facet.SEVERITY, Severity.SERIOUS_INCIDENT.label(), "有人受伤")
                .finding(Facet.SEVERITY, Severity.SERIOUS_HAZARD.label(), "泄露信息"));

    assertThat(labels.severity()).isEqualTo(Severity.SERIOUS_HAZARD);
  }

  @Test
  void agreement_makesSurer() {
    double one = combine(report("甲报").sure(0.8)).confidence();
    double two = combine(report("甲报").sure(0.8), report("乙报").sure(0.8)).confidence();
    double disputed = combine(report("甲报").sure(0.8), report("乙报").sure(0.8).hazard()).confidence();

    assertThat(one).isEqualTo(0.8);
    assertThat(two).isEqualTo(0.96);
    assertThat(disputed).isEqualTo(0.4);
  }

  private CombinedLabels combine(Report... reports) {
    return combiner.combine(Cases.of(reports));
  }

  private static Report report(String publisher) {
    return Report.of(publisher, "2026-05-20", publisher + "报道泄露事件", TEXT);
  }
}
