package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** What people decide, among made-up cases of a few articles each. */
class DecisionsTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();

  private final Desk desk = new Desk(JUDGE);

  @Test
  void merge_ofTwoIncidents_keepsTheOlderIdAndTheOtherAnswersWithIt() {
    twoFrauds();
    String older = desk.incidentOf("nt-1");
    String younger = desk.incidentOf("my-1");

    List<GroupingChange> changes = desk.feed(Rulings.merge(1, "my-1", "nt-1"));

    assertThat(desk.incidentOf("my-1")).isEqualTo(older);
    assertThat(changes).contains(GroupingChange.left(younger, Rulings.id("my-1")));
    assertThat(desk.link(younger).mergedInto()).isEqualTo(older);
  }

  @Test
  void merge_saysInTheRowWhoDecidedAndWhenceTheArticleCame() {
    twoFrauds();
    String younger = desk.incidentOf("my-1");
    Decision merge = Rulings.merge(1, "my-1", "nt-1");

    desk.feed(merge);

    assertThat(desk.membership("my-1").reasons())
        .extracting(Reason::signal, Reason::detail)
        .contains(
            org.assertj.core.groups.Tuple.tuple("decision", merge.recordKey() + " by 林澄: 同一案件"),
            org.assertj.core.groups.Tuple.tuple(
                "moved", "from " + younger + " by " + merge.recordKey()));
  }

  @Test
  void merge_undone_givesTheStateWithout() {
    twoFrauds();
    Set<Set<String>> without = desk.partition();
    String younger = desk.incidentOf("my-1");
    Decision merge = Rulings.merge(1, "my-1", "nt-1");
    desk.feed(merge);

    desk.feed(Rulings.undo(2, merge));

    assertThat(desk.partition()).isEqualTo(without);
    assertThat(desk.incidentOf("my-1")).isEqualTo(younger);
    assertThat(desk.link(younger).mergedInto()).isNull();
    assertThat(desk.membership("my-1").reasons())
        .extracting(Reason::signal)
        .doesNotContain("decision");
  }

  @Test
  void split_leavesTheIdWithTheFounder() {
    twoFrauds();
    String id = desk.incidentOf("nt-1");

    List<GroupingChange> changes = desk.feed(Rulings.split(1, "nt-1", "nt-3"));

    assertThat(desk.incidentOf("nt-1")).isEqualTo(id);
    assertThat(desk.incidentOf("nt-3")).isNotEqualTo(id).startsWith("2026-05-08-");
    assertThat(desk.membership("nt-3").role()).isEqualTo(MembershipRole.FOUNDER);
    assertThat(changes).contains(GroupingChange.left(id, Rulings.id("nt-3")));
  }

  @Test
  void split_undone_givesTheStateWithout() {
    twoFrauds();
    Set<Set<String>> without = desk.partition();
    Decision split = Rulings.split(1, "nt-1", "nt-3");
    desk.feed(split);
    String left = desk.incidentOf("nt-3");

    desk.feed(Rulings.undo(2, split));

    assertThat(desk.partition()).isEqualTo(without);
    assertThat(desk.link(left).mergedInto()).isEqualTo(desk.incidentOf("nt-1"));
  }

  @Test
  void split_intoAnotherIncident_movesTheArticles() {
    twoFrauds();

    desk.feed(Rulings.move(1, "nt-1", "my-1", "nt-3"));

    assertThat(desk.incidentOf("nt-3")).isEqualTo(desk.incidentOf("my-1"));
    assertThat(desk.incidentOf("nt-1")).isNotEqualTo(desk.incidentOf("my-1"));
  }

  @Test
  void split_ofComplementary_attachesElsewhereOrNowhere() {
    twoFrauds();
    desk.feed(Stories.commentary());
    assertThat(desk.incidentOf("nt-c")).isEqualTo(desk.incidentOf("nt-1"));

    desk.feed(Rulings.split(1, "nt-1", "nt-c"));

    assertThat(desk.incidentsOf("nt-c")).doesNotContain(desk.incidentOf("nt-1"));
  }

  @Test
  void split_ofRoundup_leavesItInItsOtherIncidents() {
    twoFrauds();
    desk.feed(Stories.roundup());
    assertThat(desk.incidentsOf("digest"))
        .containsExactlyInAnyOrder(desk.incidentOf("nt-1"), desk.incidentOf("my-1"));

    desk.feed(Rulings.split(1, "nt-1", "digest"));

    assertThat(desk.incidentsOf("digest")).containsExactly(desk.incidentOf("my-1"));
  }

  @Test
  void neverJoin_ofTwoArticles_partsTheirIncident() {
    twoFrauds();

    desk.feed(Rulings.neverJoin(1, "nt-1", "nt-3"));

    assertThat(desk.incidentOf("nt-3")).isNotEqualTo(desk.incidentOf("nt-1"));
  }

  @Test
  void neverJoin_decidedBeforeTheArticlesCome_keepsThemApart() {
    DecisionEffect effect = desk.decide(Rulings.neverJoin(1, "nt-1", "nt-3"));

    twoFrauds();

    assertThat(effect.awaited()).containsExactlyInAnyOrder(Rulings.id("nt-1"), Rulings.id("nt-3"));
    assertThat(desk.incidentOf("nt-3")).isNotEqualTo(desk.incidentOf("nt-1"));
  }

  @Test
  void merge_contradictingNeverJoin_waitsUntilThatIsUndone() {
    twoFrauds();
    Decision apart = Rulings.neverJoin(1, "nt-1", "my-1");
    desk.feed(apart);

    DecisionEffect effect = desk.decide(Rulings.merge(2, "nt-1", "my-1"));
    assertThat(effect.overruledBy()).isEqualTo(apart.recordKey());
    assertThat(desk.incidentOf("my-1")).isNotEqualTo(desk.incidentOf("nt-1"));

    desk.feed(Rulings.undo(3, apart));
    assertThat(desk.incidentOf("my-1")).isEqualTo(desk.incidentOf("nt-1"));
  }

  @Test
  void decisions_thatContradictOverSeveralSteps_areFound() {
    Decision first = Rulings.merge(1, "nt-1", "my-1");
    desk.decide(first);
    desk.decide(Rulings.merge(2, "my-1", "app-1"));

    assertThat(desk.decide(Rulings.neverJoin(3, "nt-1", "app-1")).overruledBy()).isNotNull();
    assertThat(desk.decide(Rulings.split(4, "nt-1", "app-1")).overruledBy()).isNotNull();
    assertThat(desk.decide(Rulings.neverJoin(5, "nt-1", "voice-1")).overruledBy()).isNull();
    assertThat(desk.decide(Rulings.merge(6, "app-1", "voice-1")).overruledBy()).isNotNull();
  }

  @Test
  void dismiss_isToldAndArticlesStillAttach() {
    desk.feed(Stories.fraudInNantong().subList(0, 2));
    String id = desk.incidentOf("nt-1");
    Decision dismiss = Rulings.dismiss(1, id, "nt-1");

    desk.feed(dismiss);
    desk.feed(Stories.fraudInNantong().get(2));

    assertThat(desk.link(id).isDismissed()).isTrue();
    assertThat(desk.link(id).cause()).isEqualTo(dismiss.recordKey());
    assertThat(desk.incidentOf("nt-3")).isEqualTo(id);
  }

  @Test
  void dismiss_undone_isTold() {
    twoFrauds();
    String id = desk.incidentOf("nt-1");
    Decision dismiss = Rulings.dismiss(1, id, "nt-1");
    desk.feed(dismiss);

    desk.feed(Rulings.undo(2, dismiss));

    assertThat(desk.link(id).isDismissed()).isFalse();
  }

  @Test
  void dismiss_decidedBeforeTheIncidentOpens_holdsFromTheBeginning() {
    Desk before = new Desk(JUDGE);
    before.feed(Stories.fraudInNantong());
    String id = before.incidentOf("nt-1");

    desk.feed(Rulings.dismiss(1, id, "nt-1"));
    desk.feed(Stories.fraudInNantong());

    assertThat(desk.link(id).isDismissed()).isTrue();
  }

  @Test
  void decision_takenTwice_changesNothing() {
    twoFrauds();
    Decision dismiss = Rulings.dismiss(2, desk.incidentOf("nt-1"), "nt-1");
    desk.feed(Rulings.merge(1, "my-1", "nt-1"));
    desk.feed(dismiss);

    assertThat(desk.feed(Rulings.merge(1, "my-1", "nt-1"))).isEmpty();
    assertThat(desk.feed(dismiss)).isEmpty();
  }

  @Test
  void merge_whoseArticleIsRetracted_holdsAgainWhenItComesBack() {
    twoFrauds();
    desk.feed(Rulings.merge(1, "my-1", "nt-1"));
    String title = Stories.fraudInMianyang().get(0).article().title();
    String text = Stories.fraudInMianyang().get(0).article().text();

    desk.feed(Press.assessment(Press.article("my-1", "2026-05-07", "更正启事", ""), 2, Label.NOT_AI));
    assertThat(desk.incidentsOf("my-1")).isEmpty();

    desk.feed(
        Press.assessment(Press.article("my-1", "2026-05-07", title, text), 3, Label.AI_INCIDENT));
    assertThat(desk.incidentOf("my-1")).isEqualTo(desk.incidentOf("nt-1"));
  }

  private void twoFrauds() {
    desk.feed(Stories.fraudInNantong());
    desk.feed(Stories.fraudInMianyang());
  }
}
