package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that rest go with those behind which they rest, and come back when they are needed. */
class RestTest {

  private static final RestRules SOON = new RestRules(5, 5, 1, 4);

  private final Desk desk = new Desk(ByProduct.judge(), SOON, Integer.MAX_VALUE);

  @Test
  void apply_incidentQuietForDays_comparesOneTextOnly() {
    feedStory();

    assertThat(desk.resting()).hasSize(3);
  }

  @Test
  void apply_incidentOfTooManyTexts_letsTheSurplusRestAtOnce() {
    for (int i = 0; i < 7; i++) {
      desk.feed(report("r" + i, 1, "alphachat"));
    }

    assertThat(desk.resting()).hasSize(3);
    assertThat(desk.partition()).hasSize(1);
  }

  @Test
  void apply_lateArticleOfQuietIncident_joinsIt() {
    feedStory();
    desk.feed(report("late", 28, "alphachat"));

    assertThat(desk.incidentOf("late")).isEqualTo(desk.incidentOf("a"));
  }

  @Test
  void apply_quietIncidentMergesIntoAnother_takesAlongWhatRests() {
    for (int i = 0; i < 9; i++) {
      desk.feed(report("other" + i, 1, "omegavoice"));
    }
    feedStory();
    String resting = resting();
    desk.feed(report("bridge", 28, "alphachat", "omegavoice"));

    assertThat(placesOf("a", "b", "c", "d", "other0", "bridge")).hasSize(1);
    assertThat(desk.resting()).contains(Rulings.id(resting));
    assertThat(desk.membership(resting).reasons()).anyMatch(r -> r.signal().equals("moved"));
  }

  @Test
  void apply_decisionAboutTextThatOthersRestBehind_comparesTheOthersAgain() {
    feedStory();
    desk.feed(Rulings.neverJoin(1, awake(), "later0"));

    assertThat(desk.resting()).isEmpty();
  }

  @Test
  void apply_decisionAboutRestingArticle_movesIt() {
    feedStory();
    String resting = resting();
    desk.feed(Rulings.split(1, awake(), resting));

    assertThat(desk.resting()).doesNotContain(Rulings.id(resting));
    assertThat(desk.incidentOf(resting)).isNotEqualTo(desk.incidentOf(awake()));
  }

  @Test
  void apply_revisionOfRestingArticle_isComparedAnew() {
    feedStory();
    String resting = resting();
    desk.feed(ByProduct.about(resting, 28, 2, Label.AI_INCIDENT, "thetacar"));

    assertThat(desk.incidentOf(resting)).isNotEqualTo(desk.incidentOf(awake()));
  }

  @Test
  void apply_textThatOthersRestBehindIsRevokedByRevision_comparesTheOthersAgain() {
    feedStory();
    String awake = awake();
    desk.feed(ByProduct.about(awake, 20, 2, Label.NOT_AI, "alphachat"));
    Set<String> left = new TreeSet<>(Set.of("a", "b", "c", "d"));
    left.remove(awake);

    assertThat(placesOf(left.toArray(String[]::new))).hasSize(1);
  }

  @Test
  void apply_complementaryArticleOfQuietIncident_restsWithIt() {
    desk.feed(ByProduct.about("note", 1, 1, Label.COMPLEMENTARY, "alphachat"));
    feedStory();

    assertThat(desk.resting()).contains(Rulings.id("note"));
    assertThat(desk.membership("note").role()).isEqualTo(MembershipRole.COMPLEMENTARY);
  }

  @Test
  void apply_textNotCopiedForDays_letsItsCopiesRestWhileTheIncidentGoesOn() {
    feedCopies();

    assertThat(desk.resting()).isEqualTo(Set.of(Rulings.id("copy1"), Rulings.id("copy2")));
    assertThat(placesOf("text", "copy1", "copy2", "goes-on")).hasSize(1);
  }

  @Test
  void apply_lateCopyOfTextWhoseCopiesRest_isOfTheirGroup() {
    feedCopies();
    desk.feed(copy("late", 11));

    assertThat(desk.membership("late").copyGroup()).isEqualTo(desk.membership("text").copyGroup());
    assertThat(desk.membership("late").role()).isEqualTo(MembershipRole.REPRINT);
  }

  @Test
  void apply_complementaryArticleThatStandsNowhere_restsToo() {
    desk.feed(ByProduct.about("note", 1, 1, Label.COMPLEMENTARY, "omegavoice"));
    feedStory();

    assertThat(desk.resting()).contains(Rulings.id("note"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void log_isTheSameByteForByteWhateverIsRestarted(long seed) {
    Random random = new Random(seed);
    int copyDays = 1 + random.nextInt(3);
    int quietDays = copyDays + random.nextInt(4);
    RestRules rules =
        new RestRules(copyDays, quietDays, 1 + random.nextInt(3), 3 + random.nextInt(3));
    int movesMax = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(3);
    List<Object> stream = PermutationTest.stream(random);
    Map<Object, Long> arrivals = new IdentityHashMap<>();
    stream.forEach(record -> arrivals.put(record, arrival(record, random)));
    stream.sort(Comparator.comparingLong(arrivals::get));
    Desk undisturbed = new Desk(ByProduct.judge(), rules, movesMax);
    Desk restarted = new Desk(ByProduct.judge(), rules, movesMax);
    for (Object record : stream) {
      boolean settles = random.nextInt(3) == 0;
      for (Desk each : List.of(undisturbed, restarted)) {
        each.feed(record);
        if (settles) {
          each.settle();
        }
      }
      if (random.nextInt(3) == 0) {
        restarted.restart();
      }
    }

    assertThat(restarted.log()).as("seed %d", seed).isEqualTo(undisturbed.log());
    assertThat(restarted.resting()).as("seed %d", seed).isEqualTo(undisturbed.resting());
  }

  /** By day, with revisions and decisions in between. */
  private static long arrival(Object record, Random random) {
    return record instanceof Assessment assessment && assessment.revision() == 1
        ? assessment.article().fetchedAt().getEpochSecond()
        : 1_775_000_000L + random.nextInt(20 * 86_400);
  }

  /**
   * A text that the press copies for two days, the first copy before itself; then other reports.
   */
  private void feedCopies() {
    desk.feed(copy("copy1", 2));
    desk.feed(copy("text", 1));
    desk.feed(copy("copy2", 2));
    desk.feed(report("goes-on", 5, "alphachat"));
    for (int i = 0; i < 4; i++) {
      desk.feed(report("other" + i, 8, "sigmaface" + i));
    }
  }

  private static Assessment copy(String slug, int day) {
    String date = String.format("2026-04-%02d", day);
    String title = "某公司聊天机器人 alphachat 向未成年人推荐危险动作";
    return Press.assessment(
        Press.article(slug, date, title, ""), 1, Label.AI_INCIDENT, "PRODUCT:alphachat");
  }

  /** Four reports of one case, and eight of others some weeks later. */
  private void feedStory() {
    desk.feed(report("a", 1, "alphachat"));
    desk.feed(report("b", 1, "alphachat"));
    desk.feed(report("c", 2, "alphachat"));
    desk.feed(report("d", 2, "alphachat"));
    for (int i = 0; i < 8; i++) {
      desk.feed(report("later" + i, 20, "sigmaface" + i));
    }
  }

  private static Assessment report(String slug, int day, String... products) {
    return ByProduct.about(slug, day, 1, Label.AI_INCIDENT, products);
  }

  private String resting() {
    return List.of("a", "b", "c", "d").stream()
        .filter(slug -> desk.resting().contains(Rulings.id(slug)))
        .findFirst()
        .orElseThrow();
  }

  private String awake() {
    return List.of("a", "b", "c", "d").stream()
        .filter(slug -> !desk.resting().contains(Rulings.id(slug)))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> placesOf(String... slugs) {
    Set<String> incidents = new TreeSet<>();
    for (String slug : slugs) {
      incidents.addAll(desk.incidentsOf(slug));
    }
    return incidents;
  }
}
