package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

/** A start links what was compared by the same rules as it was, and compares all else again. */
class CaseRestoreTest {

  private final MemoryCaseStore store = new MemoryCaseStore();
  private final Map<String, ComparedArticle> read = new HashMap<>();

  @Test
  void new_sameRules_linksAsBeforeWithoutLookingAtTheTexts() {
    feed(grouper(ByProduct.judge()), "a", "b");
    forgetWhatTheyAreAbout();
    Grouper again = grouper(ByProduct.judge());
    feed(again, "c");

    assertThat(incidents("a", "b", "c")).hasSize(1);
  }

  @Test
  void new_otherRules_comparesAnew() {
    feed(grouper(ByProduct.judge("organisation")), "a", "b");
    Grouper again = grouper(ByProduct.judge());
    again.apply(ByProduct.report("z", 1, "omegavoice"));
    again.apply(Rulings.neverJoin(1, "a", "z"));

    assertThat(incidents("a", "b")).hasSize(1);
  }

  @Test
  void new_whatWasComparedIsDamaged_comparesThatAnew() {
    feed(grouper(ByProduct.judge()), "a", "b");
    for (String id : compared()) {
      store.forEachCompared((each, bytes) -> read.put(each, ComparedBytes.read(each, bytes)));
      store.putCompared(id, ComparedBytes.of(withOtherProfile(read.get(id))));
    }
    feed(grouper(ByProduct.judge()), "c");

    assertThat(incidents("a", "b", "c")).hasSize(1);
  }

  @Test
  void new_twiceAfterOtherRules_keepsWhatWasComparedAgain() {
    feed(grouper(ByProduct.judge()), "a", "b");
    feed(grouper(ByProduct.judge("organisation")), "c");
    feed(grouper(ByProduct.judge()), "d");
    forgetWhatTheyAreAbout();
    feed(grouper(ByProduct.judge()), "e");

    assertThat(incidents("a", "b", "d", "e")).hasSize(1);
  }

  @Test
  void new_copiesOfARoundup_standBehindTheFirstReportAmongThem() {
    String title = "某公司聊天机器人向未成年人推荐危险动作的几件事";
    Desk desk = new Desk(ByProduct.judge());
    for (int i = 0; i < 5; i++) {
      desk.feed(ByProduct.report("older" + i, 1, "omegavoice"));
    }
    desk.feed(digest(title, "alphachat", "thetacar"));
    desk.feed(copy("copy1", title));
    desk.feed(copy("copy2", title));
    desk.restart();
    desk.feed(ByProduct.report("bridge", 1, "alphachat", "omegavoice"));

    assertThat(List.of(desk.incidentOf("copy1"), desk.incidentOf("copy2")))
        .containsOnly(desk.incidentOf("older0"));
  }

  @Test
  void apply_articleOfWhichNothingIsGroupedAnyMore_isKnownAfterAStart() {
    Grouper grouper = grouper(ByProduct.judge());
    feed(grouper, "a", "b");
    grouper.apply(ByProduct.about("a", 1, 2, Label.NOT_AI, "alphachat"));
    Grouper again = grouper(ByProduct.judge());

    assertThat(again.apply(Rulings.neverJoin(1, "a", "b")).awaited()).isEmpty();
  }

  /** A round-up of two items. */
  private static Assessment digest(String title, String... products) {
    Article article =
        Press.article("digest", "2026-04-02", title, String.join("。\n", products) + "。");
    List<RoundupItem> items = new ArrayList<>();
    for (String product : products) {
      int start = article.text().indexOf(product);
      Judgement item = Press.judgement(article, Label.AI_INCIDENT, "PRODUCT:" + product);
      items.add(new RoundupItem(start, start + product.length(), item));
    }
    return new Assessment(article, 1, items.get(0).judgement(), items, "test-1");
  }

  private static Assessment copy(String slug, String title) {
    return Press.assessment(
        Press.article(slug, "2026-04-02", title, ""), 1, Label.AI_INCIDENT, "PRODUCT:alphachat");
  }

  private static ComparedArticle withOtherProfile(ComparedArticle article) {
    ComparedPart part =
        new ComparedPart(new byte[] {9, 9, 9}, new long[0], new char[0], new char[0]);
    return new ComparedArticle(
        article.shape(), article.rules(), article.turn(), article.print(), List.of(part));
  }

  /** Leaves of each row only what kind of parts the article has. */
  private void forgetWhatTheyAreAbout() {
    for (String id : compared()) {
      GroupedArticle row = store.article(id);
      store.put(
          new GroupedArticle(
              row.sequence(),
              row.head(),
              row.revision(),
              row.ruleset(),
              row.print(),
              row.parts().stream().map(CaseRestoreTest::blank).toList()));
    }
  }

  private static GroupedPart blank(GroupedPart part) {
    Assessment nothing =
        Press.assessment(Press.article("x", "2026-04-01", "x", ""), 1, Label.AI_INCIDENT);
    return new GroupedPart("", "", nothing.judgement(), part.founding());
  }

  private List<String> compared() {
    List<String> ids = new ArrayList<>();
    store.forEachCompared((id, bytes) -> ids.add(id));
    return ids;
  }

  private Set<String> incidents(String... slugs) {
    Set<String> incidents = new TreeSet<>();
    for (String slug : slugs) {
      store.placed(Rulings.id(slug)).places().forEach(p -> incidents.add(p.incidentId()));
    }
    return incidents;
  }

  private static void feed(Grouper grouper, String... slugs) {
    for (String slug : slugs) {
      grouper.apply(ByProduct.report(slug, 1, "alphachat"));
    }
  }

  private Grouper grouper(LinkJudge judge) {
    return new Grouper(
        judge,
        CopyRules.shipped(),
        Admission.RELEVANT,
        RestRules.shipped(),
        store,
        Integer.MAX_VALUE);
  }
}
