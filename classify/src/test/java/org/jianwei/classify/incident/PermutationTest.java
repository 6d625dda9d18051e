package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random articles that hang together by random products, and random decisions about them: what is
 * promised of their order. The desk checks its rows after every step.
 */
class PermutationTest {

  private static final LinkJudge JUDGE = ByProduct.judge();
  private static final int ARTICLES = 24;
  private static final int DECISIONS = 10;
  private static final List<String> SLUGS =
      IntStream.range(0, ARTICLES).mapToObj(i -> "p" + i).toList();
  private static final List<String> PRODUCTS =
      List.of(
          "alphachat",
          "omegavoice",
          "deltadrive",
          "sigmaface",
          "kappabot",
          "lambdapen",
          "thetacar");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void partition_isTheSameInAnyOrderOfArticlesAndDecisions(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatAnyOrderGivesTheSamePartition(stream(random), random, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void partition_dependsOnTheLatestValueOfEachKeyAlone(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatLatestValuesGiveTheSamePartition(stream(random), random, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void log_isTheSameByteForByteWhateverIsRestarted(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatRestartsLeaveTheSameLog(stream(random), random, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void rows_movedInChunks_endAsThoseMovedAtOnce(long seed) {
    Random random = new Random(seed);
    List<Object> stream = StreamOrder.shuffled(stream(random), random);
    Desk chunked = new Desk(JUDGE, 1 + random.nextInt(3));
    for (Object record : stream) {
      chunked.feed(record);
      if (random.nextInt(4) == 0) {
        chunked.settle();
      }
      if (random.nextInt(4) == 0) {
        chunked.restart();
      }
    }
    while (!chunked.isSettled()) {
      chunked.settle();
    }

    assertThat(chunked.places())
        .as("seed %d", seed)
        .isEqualTo(new Desk(JUDGE).feed(stream).places());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void latestValues_fedTwice_writeNothing(long seed) {
    Random random = new Random(seed);
    Map<String, Object> latest = StreamOrder.latest(stream(random));
    Desk desk = new Desk(JUDGE).feed(latest.values());
    String before = desk.log();

    desk.feed(latest.values());

    assertThat(desk.log()).as("seed %d", seed).isEqualTo(before);
  }

  /** Articles, some revised, then decisions, some of them taken back. */
  static List<Object> stream(Random random) {
    List<Object> stream = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      stream.add(article(random, i, 1));
    }
    for (int i = 0; i < ARTICLES / 6; i++) {
      stream.add(article(random, i, 2));
    }
    for (int i = 0; i < DECISIONS; i++) {
      Decision decision = decision(random, i, SLUGS);
      stream.add(decision);
      if (random.nextInt(4) == 0) {
        stream.add(Rulings.undo(DECISIONS + i, decision));
      }
    }
    return stream;
  }

  private static Assessment article(Random random, int number, int revision) {
    TreeSet<String> products = new TreeSet<>();
    for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
      products.add(PRODUCTS.get(random.nextInt(PRODUCTS.size())));
    }
    Label label = random.nextInt(6) == 0 ? Label.COMPLEMENTARY : Label.AI_INCIDENT;
    if (revision > 1 && random.nextInt(4) == 0) {
      label = Label.NOT_AI;
    }
    return ByProduct.about(
        "p" + number, 1 + random.nextInt(20), revision, label, products.toArray(String[]::new));
  }

  /** A decision of any kind about some of these articles. */
  static Decision decision(Random random, int minute, List<String> about) {
    List<String> slugs = new ArrayList<>(about);
    Collections.shuffle(slugs, random);
    return switch (random.nextInt(4)) {
      case 0 -> Rulings.merge(minute, slugs.get(0), slugs.get(1));
      case 1 -> Rulings.neverJoin(minute, slugs.get(0), slugs.get(1));
      case 2 -> Rulings.split(minute, slugs.get(0), slugs.get(1), slugs.get(2));
      default -> Rulings.move(minute, slugs.get(0), slugs.get(1), slugs.get(2));
    };
  }
}
