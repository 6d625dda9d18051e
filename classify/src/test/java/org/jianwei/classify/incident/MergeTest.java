package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** Merges and splits, with a judge that links by shared products alone. */
class MergeTest {

  private Desk desk = new Desk(ByProduct.judge());

  private final Assessment first = ByProduct.report("first", 1, "alphachat");
  private final Assessment second = ByProduct.report("second", 1, "omegavoice");
  private final Assessment bridge = ByProduct.report("bridge", 1, "alphachat", "omegavoice");

  @Test
  void apply_articleLinksTwoIncidents_mergesIntoTheOlder() {
    feed(second, first);
    String older = incidentOf("second");
    String younger = incidentOf("first");

    List<GroupingChange> changes = feed(bridge);

    assertThat(List.of(incidentOf("first"), incidentOf("second"), incidentOf("bridge")))
        .containsOnly(older);
    assertThat(changes)
        .contains(GroupingChange.left(younger, first.article().id()))
        .anySatisfy(c -> assertThat(redirect(c)).isEqualTo(younger + " to " + older));
  }

  @Test
  void apply_articleLinksALargerIncident_theSmallerSideMoves() {
    feed(second, first, ByProduct.report("more", 1, "alphachat"));
    String smaller = incidentOf("second");
    String larger = incidentOf("first");

    List<GroupingChange> changes = feed(bridge);

    assertThat(incidentOf("second")).isEqualTo(incidentOf("bridge")).isEqualTo(larger);
    assertThat(changes)
        .contains(GroupingChange.left(smaller, second.article().id()))
        .anySatisfy(c -> assertThat(redirect(c)).isEqualTo(smaller + " to " + larger));
  }

  @Test
  void apply_founderIsCutOffFromTheOthers_theOthersGoOn() {
    feed(bridge, second, ByProduct.report("more", 1, "omegavoice"));
    String before = incidentOf("second");
    assertThat(incidentOf("bridge")).isEqualTo(before);

    feed(ByProduct.report("bridge", 2, "alphachat"));

    assertThat(List.of(incidentOf("second"), incidentOf("more"))).containsOnly(before);
    assertThat(incidentOf("bridge")).isNotEqualTo(before);
  }

  @Test
  void apply_bridgeLeaves_splitsAgainUnderTheFormerIds() {
    feed(second, first);
    String older = incidentOf("second");
    String younger = incidentOf("first");
    feed(bridge);

    List<GroupingChange> changes = feed(ByProduct.report("bridge", 2, "omegavoice"));

    assertThat(incidentOf("first")).isEqualTo(younger);
    assertThat(incidentOf("bridge")).isEqualTo(older);
    assertThat(changes).anySatisfy(c -> assertThat(redirect(c)).isEqualTo(younger + " to null"));
  }

  @Test
  void apply_mergedIncidentIsMergedAgain_bothAnswerWithTheLast() {
    feedSeveral("third", 4, "deltadrive");
    feed(second, first);
    String oldest = incidentOf("third-0");
    String older = incidentOf("second");
    String youngest = incidentOf("first");
    feed(bridge);

    feed(ByProduct.report("long-bridge", 1, "deltadrive", "omegavoice"));

    assertThat(desk.link(older).mergedInto()).isEqualTo(oldest);
    assertThat(desk.link(youngest).mergedInto()).isEqualTo(oldest);
  }

  @Test
  void apply_mergedFounderRetracted_redirectStillEndsAtALiveIncident() {
    feedSeveral("third", 4, "deltadrive");
    feed(second, first);
    String oldest = incidentOf("third-0");
    String youngest = incidentOf("first");
    feed(bridge);
    feed(ByProduct.about("first", 1, 2, Label.NOT_AI));

    feed(ByProduct.report("long-bridge", 1, "deltadrive", "omegavoice"));

    assertThat(desk.link(youngest).mergedInto()).isEqualTo(oldest);
  }

  @Test
  void apply_strongerEvidenceComesLater_movesTheArticle() {
    Assessment torn =
        ByProduct.about("torn", 2, 1, Label.AI_INCIDENT, "alphachat", "omegavoice", "deltadrive");
    desk = new Desk(ByProduct.judge(1));
    feed(
        first,
        torn,
        ByProduct.report("close", 1, "omegavoice", "deltadrive"),
        ByProduct.report("near", 1, "omegavoice", "deltadrive"));
    String former = incidentOf("torn");
    assertThat(former).isEqualTo(incidentOf("first"));

    List<GroupingChange> changes = feed(ByProduct.report("closer", 1, "omegavoice", "deltadrive"));

    assertThat(incidentOf("torn")).isEqualTo(incidentOf("closer")).isEqualTo(former);
    assertThat(incidentOf("first")).isNotEqualTo(former);
    assertThat(changes).contains(GroupingChange.left(former, first.article().id()));
    assertThat(desk.membership("first").reasons())
        .contains(new Reason("moved", "from " + former + " by " + Rulings.id("closer"), 0));
  }

  @Test
  void apply_mergeOfManyArticles_movesThemInChunks() {
    Desk chunked = new Desk(ByProduct.judge(), 2);
    for (int i = 0; i < 5; i++) {
      chunked.feed(ByProduct.report("omega-" + i, 1, "omegavoice"));
    }
    for (int i = 0; i < 5; i++) {
      chunked.feed(ByProduct.report("alpha-" + i, 1, "alphachat"));
    }
    String older = chunked.incidentOf("omega-0");

    chunked.feed(bridge);

    assertThat(chunked.isSettled()).isFalse();
    assertThat(chunked.incidentOf("alpha-4")).isNotEqualTo(older);
    assertThat(chunked.settle()).hasSize(4);
    chunked.restart();
    assertThat(chunked.settle()).isNotEmpty();
    assertThat(chunked.isSettled()).isTrue();
    assertThat(chunked.incidentOf("alpha-4")).isEqualTo(older);
  }

  @Test
  void apply_articleThatWaitsIsRevised_itsRowsAreWrittenOnce() {
    Desk chunked = new Desk(ByProduct.judge(), 1);
    for (int i = 0; i < 4; i++) {
      chunked.feed(ByProduct.report("omega-" + i, 1, "omegavoice"));
    }
    for (int i = 0; i < 4; i++) {
      chunked.feed(ByProduct.report("alpha-" + i, 1, "alphachat"));
    }
    chunked.feed(bridge);

    chunked.feed(ByProduct.report("alpha-3", 2, "deltadrive"));
    while (!chunked.isSettled()) {
      chunked.settle();
    }

    assertThat(chunked.incidentsOf("alpha-3")).hasSize(1);
    assertThat(chunked.incidentOf("alpha-3")).isNotEqualTo(chunked.incidentOf("omega-0"));
    assertThat(chunked.incidentOf("alpha-2")).isEqualTo(chunked.incidentOf("omega-0"));
  }

  @Test
  void apply_founderLeaves_restKeepsTheId() {
    feed(first, ByProduct.report("third", 1, "alphachat"));
    String id = incidentOf("first");

    feed(ByProduct.report("first", 2, "deltadrive"));

    assertThat(incidentOf("third")).isNotEqualTo(incidentOf("first"));
    assertThat(List.of(incidentOf("third"), incidentOf("first"))).contains(id);
  }

  @Test
  void apply_splitWithoutFounder_opensANewIncident() {
    feed(bridge, first, second);
    String id = incidentOf("bridge");

    feed(ByProduct.report("bridge", 2, "omegavoice"));

    assertThat(incidentOf("second")).isEqualTo(id);
    assertThat(incidentOf("first")).isNotEqualTo(id).startsWith("2026-04-01-");
  }

  private List<GroupingChange> feed(Assessment... stream) {
    List<GroupingChange> changes = new ArrayList<>();
    for (Assessment assessment : stream) {
      changes.addAll(desk.feed(assessment));
    }
    return changes;
  }

  private void feedSeveral(String slug, int count, String product) {
    for (int i = 0; i < count; i++) {
      feed(ByProduct.report(slug + "-" + i, 1, product));
    }
  }

  private String incidentOf(String slug) {
    return desk.incidentOf(slug);
  }

  private static String redirect(GroupingChange change) {
    return change.value() instanceof IncidentLink link
        ? link.incidentId() + " to " + link.mergedInto()
        : "";
  }
}
