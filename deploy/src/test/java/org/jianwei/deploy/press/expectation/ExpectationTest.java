package org.jianwei.deploy.press.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianwei.contracts.incident.MembershipRole.COMPLEMENTARY;
import static org.jianwei.contracts.incident.MembershipRole.FOUNDER;
import static org.jianwei.contracts.incident.MembershipRole.REPORT;
import static org.jianwei.contracts.incident.MembershipRole.REPRINT;
import static org.jianwei.deploy.press.expectation.Records.incident;
import static org.jianwei.deploy.press.expectation.Records.member;
import static org.jianwei.deploy.press.expectation.Records.reject;

import java.util.List;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.vocabulary.AiTask;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

class ExpectationTest {

  private static final IncidentArticle ORIGINAL = member("north", "/1", FOUNDER, "g1");
  private static final IncidentArticle COPY = member("south", "/1", REPRINT, "g1");
  private static final IncidentArticle LATER = member("south", "/2", REPORT, "g2");
  private static final Reject NOISE = reject("http://127.0.0.1:18001/noise", false);

  private final Expectation expectation =
      expecting(Label.AI_INCIDENT, HarmType.PUBLIC_INTEREST, AiTask.CONTENT_GENERATION, "恩施");

  @Test
  void recordsAsExpected_differInNothing() {
    assertThat(differences(open("a", ORIGINAL, COPY, LATER))).isEmpty();
  }

  @Test
  void copyThatWasReadFirst_mayBeTheOriginal() {
    assertThat(
            differences(
                open(
                    "a",
                    member("north", "/1", REPRINT, "g1"),
                    member("south", "/1", FOUNDER, "g1"),
                    LATER)))
        .isEmpty();
  }

  @Test
  void missingIncident_isReported() {
    assertThat(differences()).containsExactly("incident rumour is missing");
  }

  @Test
  void incidentThatIsNotOpen_doesNotCount() {
    assertThat(differences(incident("a", IncidentStatus.MERGED, ORIGINAL, COPY, LATER)))
        .containsExactly("incident rumour is missing");
  }

  @Test
  void missingMember_isReported() {
    assertThat(differences(open("a", ORIGINAL, COPY)))
        .containsExactly("incident rumour (a): article south/2 is missing");
  }

  @Test
  void foreignMember_isReported() {
    assertThat(differences(open("a", ORIGINAL, COPY, LATER, member("north", "/9", REPORT, "g9"))))
        .containsExactly("incident rumour (a): article north/9 does not belong to it");
  }

  @Test
  void caseInTwoIncidents_isReportedAsMissingMemberAndUnexpectedIncident() {
    assertThat(differences(open("a", ORIGINAL, COPY), open("b", LATER)))
        .containsExactly(
            "incident rumour (a): article south/2 is missing",
            "unexpected incident b 恩施谣言案: [south/2]");
  }

  @Test
  void wrongRole_isReported() {
    assertThat(differences(open("a", ORIGINAL, COPY, member("south", "/2", COMPLEMENTARY, "g2"))))
        .containsExactly("incident rumour (a): article south/2 is complementary instead of report");
  }

  @Test
  void otherRevision_isReported() {
    assertThat(corrected().differences(List.of(open("a", LATER)), List.of(), Records.SITES))
        .containsExactly("incident rumour (a): article south/2 stands at revision 1 instead of 2");
  }

  @Test
  void otherRevision_ofAPressReadInPartBefore_isAsExpected() {
    Expectation again = corrected().ofAnyRevision();

    assertThat(again.differences(List.of(open("a", LATER)), List.of(), Records.SITES)).isEmpty();
  }

  private static Expectation corrected() {
    ExpectedIncident incident =
        new ExpectedIncident(
            "rumour",
            Label.AI_INCIDENT,
            List.of(new ExpectedMember("south", "/2", REPORT, null, 2)),
            List.of(),
            List.of(),
            List.of());
    return new Expectation(List.of(incident), List.of(), List.of());
  }

  @Test
  void copiesApart_areReported() {
    assertThat(differences(open("a", ORIGINAL, member("south", "/1", REPRINT, "g7"), LATER)))
        .containsExactly(
            "incident rumour (a): copies [north/1, south/1] are not in one copy group");
  }

  @Test
  void copiesWithoutOriginal_areReported() {
    assertThat(differences(open("a", member("north", "/1", REPRINT, "g1"), COPY, LATER)))
        .containsExactly("incident rumour (a): copies [north/1, south/1] have 0 originals, not 1");
  }

  @Test
  void independentReportTakenForACopy_isReported() {
    assertThat(differences(open("a", ORIGINAL, COPY, member("south", "/2", REPRINT, "g1"))))
        .anyMatch(text -> text.contains("south/2 is reprint instead of report"))
        .anyMatch(text -> text.contains("share a copy group"));
  }

  @Test
  void missingLabelHarmTaskAndWord_areReported() {
    Expectation other =
        expecting(Label.AI_HAZARD, HarmType.PSYCHOLOGICAL, AiTask.FORECASTING_PREDICTION, "武汉");
    assertThat(
            other.differences(
                List.of(open("a", ORIGINAL, COPY, LATER)), List.of(NOISE), Records.SITES))
        .containsExactly(
            "incident rumour (a): label [AI incident] instead of AI hazard",
            "incident rumour (a): harm type Psychological is missing from [Public interest]",
            "incident rumour (a): AI task Forecasting/prediction is missing from"
                + " [Content generation]",
            "incident rumour (a): no 武汉 in title_zh or summary_zh: 恩施谣言案\n播放31万次");
  }

  @Test
  void articleThatMustStandAlone_isReported() {
    assertThat(differences(open("a", ORIGINAL, COPY, LATER, member("north", "/3", REPORT, "g3"))))
        .contains("article north/3 must belong to no incident but is in a");
  }

  @Test
  void missingReject_isReported() {
    List<Incident> incidents = List.of(open("a", ORIGINAL, COPY, LATER));
    String text = "no reject for north/noise (it is noise)";
    assertThat(expectation.differences(incidents, List.of(), Records.SITES)).containsExactly(text);
    Reject kept = reject("http://127.0.0.1:18001/noise", true);
    assertThat(expectation.differences(incidents, List.of(kept), Records.SITES))
        .containsExactly(text);
  }

  @Test
  void articleOfNoSite_isNamedByItsUrl() {
    assertThat(new PressAddresses(Records.SITES).article("http://127.0.0.1:18003/x"))
        .isEqualTo(new ArticleRef("?", "http://127.0.0.1:18003/x"));
  }

  private List<String> differences(Incident... actual) {
    return expectation.differences(List.of(actual), List.of(NOISE), Records.SITES);
  }

  private static Incident open(String id, IncidentArticle... members) {
    return incident(id, IncidentStatus.OPEN, members);
  }

  private static Expectation expecting(Label label, HarmType harm, AiTask task, String word) {
    ExpectedIncident rumour =
        new ExpectedIncident(
            "rumour",
            label,
            List.of(
                new ExpectedMember("north", "/1", REPORT, "x", null),
                new ExpectedMember("south", "/1", REPRINT, "x", null),
                new ExpectedMember("south", "/2", REPORT, null, 1)),
            List.of(harm),
            List.of(task),
            List.of(word));
    return new Expectation(
        List.of(rumour),
        List.of(new ArticleRef("north", "/3")),
        List.of(new ExpectedReject("north", "/noise", false, "it is noise")));
  }
}
