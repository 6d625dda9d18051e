package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

class GrouperTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final CopyRules COPY_RULES = CopyRules.shipped();

  private final MemoryCaseStore store = new MemoryCaseStore();
  private Grouper grouper = new Grouper(JUDGE, COPY_RULES, Admission.RELEVANT, store);

  @Test
  void apply_permutedStream_givesSamePartition() {
    Set<Set<String>> expected = partitionOf(everything());

    for (int seed = 0; seed < 20; seed++) {
      List<Assessment> shuffled = new ArrayList<>(everything());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(partitionOf(shuffled)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void apply_streamFedTwice_changesNothing() {
    feed(everything());

    assertThat(feed(everything())).isEmpty();
  }

  @Test
  void apply_afterRebuildFromStore_givesSameBytes() {
    List<Assessment> stream = everything();
    String undisturbed = json(feed(stream));

    MemoryCaseStore kept = new MemoryCaseStore();
    List<GroupingChange> changes = new ArrayList<>();
    for (Assessment assessment : stream) {
      changes.addAll(new Grouper(JUDGE, COPY_RULES, Admission.RELEVANT, kept).apply(assessment));
    }

    assertThat(json(changes)).isEqualTo(undisturbed);
  }

  @Test
  void apply_lookAlikeInAnotherTown_staysApart() {
    feed(Stories.fraudInNantong());
    feed(Stories.fraudInMianyang());

    assertThat(incidentOf("my-1")).isNotEqualTo(incidentOf("nt-1"));
  }

  @Test
  void apply_reportsOfOneCase_shareAnIncident() {
    feed(Stories.fraudInNantong());

    assertThat(incidentOf("nt-3")).isEqualTo(incidentOf("nt-1"));
  }

  @Test
  void apply_copyAtAPortal_isReprintInTheGroupOfTheFirst() {
    List<GroupingChange> changes = feed(Stories.fraudInNantong());

    Membership copy = membership(changes, "nt-2");
    assertThat(copy.role()).isEqualTo(MembershipRole.REPRINT);
    assertThat(copy.copyGroup()).isEqualTo(id("nt-1"));
    assertThat(membership(changes, "nt-3").copyGroup()).isEqualTo(id("nt-3"));
  }

  @Test
  void apply_sentencesShuffledUnderAnotherTitle_isReprintThatOpensNothing() {
    feed(Stories.fraudInNantong());
    String text = Stories.fraudInNantong().get(0).article().text();
    List<String> sentences = Arrays.asList(text.split("(?<=。)\\s*", -1));
    Collections.reverse(sentences);

    List<GroupingChange> changes =
        feed(
            Press.report(
                Press.article("farm", "2026-05-07", "震惊！会计一通电话之后", String.join("", sentences)),
                "ACT:face-swap-fraud"));

    assertThat(membership(changes, "farm").role()).isEqualTo(MembershipRole.REPRINT);
    assertThat(membership(changes, "farm").copyGroup()).isEqualTo(id("nt-1"));
    assertThat(incidentOf("farm")).isEqualTo(incidentOf("nt-1"));
  }

  @Test
  void apply_laterStageOfAFirstCase_joinsAcrossMonths() {
    feed(Stories.companionApp());
    feed(Stories.otherFirstCase());

    assertThat(incidentOf("app-2")).isEqualTo(incidentOf("app-1"));
    assertThat(incidentOf("voice-1")).isNotEqualTo(incidentOf("app-1"));
  }

  @Test
  void apply_firstCaseOfAnotherChargeInTheSameWords_staysApart() {
    feed(
        Press.report(
            Press.article("f-1", "2026-01-14", "国内首起AI陪聊涉黄案二审开庭 当日休庭", ""), "ACT:obscene-content"),
        Press.report(
            Press.article("f-2", "2026-01-16", "国内首起AI换脸敲诈案二审开庭 当日休庭", ""), "ACT:extortion"));

    assertThat(incidentOf("f-1")).isNotEqualTo(incidentOf("f-2"));
  }

  @Test
  void apply_sameAliasOnly_neverJoins() {
    feed(
        Press.report(Press.article("a", "2026-03-01", "张某用AI写小说起纠纷", "张某称自己只是调整了段落。"), "PERSON:张某"),
        Press.report(
            Press.article("b", "2026-03-02", "考场上的智能眼镜被识破", "监考人员发现考生张某的眼镜异常。"), "PERSON:张某"));

    assertThat(incidentOf("a")).isNotEqualTo(incidentOf("b"));
  }

  @Test
  void apply_sameKindOfMatterOnOneDay_staysApart() {
    feed(
        Press.report(
            Press.article("t-1", "2026-05-19", "男子建群售卖AI造黄课程 被判拘役五个月", ""),
            "ACT:obscene-content",
            "CHARGE:传播淫秽物品牟利罪"),
        Press.report(
            Press.article("t-2", "2026-05-19", "AI恋人软件开发者上诉 二审本周开庭", ""),
            "ACT:obscene-content",
            "CHARGE:传播淫秽物品牟利罪"));

    assertThat(incidentOf("t-1")).isNotEqualTo(incidentOf("t-2"));
  }

  @Test
  void apply_complementary_foundsNothing() {
    assertThat(grouper.apply(Stories.commentary())).isEmpty();
  }

  @Test
  void apply_incidentOpensAfterItsCommentary_commentaryAttaches() {
    feed(Stories.commentary());

    List<GroupingChange> changes = feed(Stories.fraudInNantong());

    Membership attached = membership(changes, "nt-c");
    assertThat(attached.incidentId()).isEqualTo(incidentOf("nt-1"));
    assertThat(attached.role()).isEqualTo(MembershipRole.COMPLEMENTARY);
  }

  @Test
  void apply_roundup_belongsToSeveralIncidents() {
    feed(Stories.fraudInNantong());
    feed(Stories.fraudInMianyang());

    feed(Stories.roundup());

    assertThat(incidentsOf("digest"))
        .containsExactlyInAnyOrder(incidentOf("nt-1"), incidentOf("my-1"));
  }

  @Test
  void apply_revisionAboutAnotherMatter_movesTheArticle() {
    List<Assessment> nantong = Stories.fraudInNantong();
    feed(nantong);
    feed(Stories.fraudInMianyang());
    String first = incidentOf("nt-3");
    String text = Stories.fraudInMianyang().get(0).article().text();

    List<GroupingChange> changes =
        feed(
            Press.assessment(
                Press.article("nt-3", "2026-05-08", "绵阳一财务人员遭AI换脸诈骗 92万元被转走", text),
                2,
                Label.AI_INCIDENT));

    assertThat(incidentOf("nt-3")).isEqualTo(incidentOf("my-1")).isNotEqualTo(first);
    assertThat(changes).contains(GroupingChange.left(first, id("nt-3")));
  }

  @Test
  void apply_revisionNoLongerRelevant_leavesAndStaysOut() {
    feed(Stories.fraudInNantong());
    Assessment retracted =
        Press.assessment(
            Press.article("nt-3", "2026-05-08", "更正启事", "本报5月8日所刊报道有误。"), 2, Label.NOT_AI);

    List<GroupingChange> changes = feed(retracted);

    assertThat(changes).containsExactly(GroupingChange.left(incidentOf("nt-1"), id("nt-3")));
    assertThat(feed(Stories.fraudInNantong())).isEmpty();
  }

  @Test
  void apply_incidentsOfOneActWithinDays_areRelatedOnBothSides() {
    feed(Stories.fraudInNantong());

    List<GroupingChange> changes = feed(Stories.fraudInMianyang());

    assertThat(links(changes))
        .extracting(IncidentLink::incidentId, link -> link.related().get(0).incidentId())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(incidentOf("my-1"), incidentOf("nt-1")),
            org.assertj.core.groups.Tuple.tuple(incidentOf("nt-1"), incidentOf("my-1")));
  }

  @Test
  void apply_anyReport_saysWhyItBelongs() {
    List<GroupingChange> changes = feed(Stories.fraudInNantong());

    assertThat(membership(changes, "nt-3").reasons()).isNotEmpty();
    assertThat(membership(changes, "nt-3").similarity()).isBetween(0.3, 1.0);
    assertThat(membership(changes, "nt-1").similarity()).isEqualTo(1);
  }

  private static List<Assessment> everything() {
    return Stream.of(
            Stories.fraudInNantong(),
            List.of(Stories.commentary()),
            Stories.fraudInMianyang(),
            Stories.companionApp(),
            Stories.otherFirstCase())
        .flatMap(List::stream)
        .toList();
  }

  private List<GroupingChange> feed(Assessment... stream) {
    return feed(List.of(stream));
  }

  private List<GroupingChange> feed(List<Assessment> stream) {
    List<GroupingChange> changes = new ArrayList<>();
    stream.forEach(assessment -> changes.addAll(grouper.apply(assessment)));
    return changes;
  }

  private static Set<Set<String>> partitionOf(List<Assessment> stream) {
    MemoryCaseStore memory = new MemoryCaseStore();
    Grouper grouper = new Grouper(JUDGE, COPY_RULES, Admission.RELEVANT, memory);
    stream.forEach(grouper::apply);
    Map<String, Set<String>> groups = new TreeMap<>();
    memory.forEachPlaced(
        (id, article) ->
            article
                .places()
                .forEach(
                    place ->
                        groups.computeIfAbsent(place.incidentId(), i -> new TreeSet<>()).add(id)));
    return new HashSet<>(groups.values());
  }

  private String incidentOf(String slug) {
    return incidentsOf(slug).get(0);
  }

  private List<String> incidentsOf(String slug) {
    return store.placed(id(slug)).places().stream().map(Place::incidentId).toList();
  }

  private static String id(String slug) {
    return Press.article(slug, "2026-01-01", "", "").id();
  }

  private static Membership membership(List<GroupingChange> changes, String slug) {
    return changes.stream()
        .map(GroupingChange::value)
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .filter(m -> m.article().id().equals(id(slug)))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static List<IncidentLink> links(List<GroupingChange> changes) {
    return changes.stream()
        .map(GroupingChange::value)
        .filter(IncidentLink.class::isInstance)
        .map(IncidentLink.class::cast)
        .toList();
  }

  private static String json(List<GroupingChange> changes) {
    StringBuilder json = new StringBuilder();
    changes.forEach(
        c -> {
          json.append(c.key()).append('=');
          json.append(c.value() == null ? "-" : JsonCodec.writeString(c.value())).append('\n');
        });
    return json.toString();
  }
}
