package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** What would make grouping slow if its work grew with the square of what comes. */
class BurstTest {

  private static final String TITLE = "南通一会计接“老板”视频电话 被AI换脸骗走186万元";
  private static final String TEXT =
      "南通市通州区公安局5月6日通报，当地一家纺织公司的会计陆某接到自称老板的视频电话，" + "对方用AI换脸技术冒充老板，要求她马上转账。陆某分三次转出186万元后才发现受骗。";

  private final CountingCaseStore store = new CountingCaseStore();
  private final Grouper grouper = grouper();

  @Test
  void apply_sixHundredReprints_eachReadsAndWritesItsOwnRowAlone() {
    Duration taken = processorTime(() -> reprints(600).forEach(grouper::apply));

    assertThat(store.reads).isEqualTo(600);
    assertThat(store.writes).isEqualTo(600);
    assertThat(store.placings).isEqualTo(600);
    assertThat(incidents()).hasSize(1);
    assertThat(taken).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void apply_reprintsLatestFirst_groupsThemAsInOrder() {
    List<Assessment> reprints = new ArrayList<>(reprints(60));
    Collections.reverse(reprints);
    reprints.forEach(grouper::apply);

    assertThat(incidents()).hasSize(1);
  }

  @Test
  void apply_revisionOfAnyReprint_comparesThatOneAlone() {
    List<Assessment> reprints = reprints(30);
    reprints.forEach(grouper::apply);
    for (Assessment reprint : reprints) {
      long before = store.keepings;
      grouper.apply(
          Press.assessment(reprint.article(), 2, Label.AI_INCIDENT, "ACT:face-swap-fraud"));

      assertThat(store.keepings - before).as(reprint.article().url()).isEqualTo(1);
    }
    assertThat(incidents()).hasSize(1);
  }

  @Test
  void apply_reprintsRestBesideOnesThatPeopleDecided_comparesNoneAgain() {
    Grouper resting =
        new Grouper(
            LinkJudge.shipped(),
            CopyRules.shipped(),
            Admission.RELEVANT,
            RestRules.shipped(),
            store,
            Integer.MAX_VALUE);
    reprints(20).forEach(resting::apply);
    resting.apply(Rulings.merge(1, "reprint-3", "reprint-4"));
    resting.apply(Rulings.merge(2, "reprint-5", "reprint-6"));
    long before = store.keepings;
    for (int i = 0; i < 10; i++) {
      resting.apply(Press.report(Press.article("later-" + i, "2026-07-01", "另一件事" + i, "")));
    }

    assertThat(atRest()).isNotEmpty();
    assertThat(store.keepings - before).isEqualTo(10);
  }

  @Test
  void new_afterReprints_standsAsBefore() {
    reprints(200).forEach(grouper::apply);
    Set<String> before = incidents();
    Grouper again = grouper();

    assertThat(again.apply(reprints(201).get(200))).hasSize(1);
    assertThat(incidents()).isEqualTo(before);
  }

  @Test
  void apply_articleOfFiveHundredParts_staysWithinBounds() {
    reprints(3).forEach(grouper::apply);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 500; i++) {
      text.append(i).append("、").append(TEXT.replace("186", 186 + i + "")).append('\n');
    }
    Article article = Press.article("many", "2026-05-07", "五百件AI换脸诈骗案盘点", text.toString().strip());

    Duration taken = processorTime(() -> grouper.apply(Press.roundup(article)));

    assertThat(taken).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void apply_reportsThatShareAllButTheirNumbers_stayWithinBounds() {
    Duration taken =
        processorTime(
            () -> {
              for (int i = 0; i < 100; i++) {
                String number = 100 + 7 * i + "万元";
                grouper.apply(
                    Press.report(
                        Press.article(
                            "twin-" + i,
                            "2026-05-06",
                            TITLE.replace("186万元", number),
                            TEXT.replace("186万元", number)),
                        "ACT:face-swap-fraud"));
              }
            });

    assertThat(taken).isLessThan(Duration.ofSeconds(60));
  }

  private Grouper grouper() {
    return new Grouper(LinkJudge.shipped(), CopyRules.shipped(), Admission.RELEVANT, store);
  }

  private static List<Assessment> reprints(int count) {
    List<Assessment> reprints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String day = "2026-05-" + (10 + i % 15);
      reprints.add(
          Press.report(
              Press.article("reprint-" + i, day, TITLE, TEXT + "\n责任编辑：" + i),
              "ACT:face-swap-fraud"));
    }
    return reprints;
  }

  private Set<String> atRest() {
    Set<String> resting = new TreeSet<>();
    store.forEachResting(article -> resting.add(article.articleId()));
    return resting;
  }

  private Set<String> incidents() {
    Set<String> incidents = new TreeSet<>();
    store.forEachPlaced((id, a) -> a.places().forEach(p -> incidents.add(p.incidentId())));
    return incidents;
  }

  private static Duration processorTime(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}
