package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random copies of a few texts, whole or cut short, some of which are revised into copies of
 * another text or into what is not relevant any more, and decisions about them: what is promised of
 * their order. The desk checks its rows after every step.
 */
class CopyPermutationTest {

  private static final int ARTICLES = 24;
  private static final int DECISIONS = 6;
  private static final List<String> SLUGS =
      IntStream.range(0, ARTICLES).mapToObj(i -> "c" + i).toList();
  private static final List<String> PRODUCTS =
      List.of("alphachat", "omegavoice", "deltadrive", "sigmaface");
  private static final List<String> TOWNS = List.of("云溪", "石桥", "平川", "岭下");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 22, 60, 72, 80, 144, 190})
  void partition_isTheSameInAnyOrder(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatAnyOrderGivesTheSamePartition(stream(random), random, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 144, 287})
  void partition_dependsOnTheLatestRevisionsAlone(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatLatestValuesGiveTheSamePartition(stream(random), random, seed);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void log_isTheSameByteForByteWhateverIsRestarted(long seed) {
    Random random = new Random(seed);
    StreamOrder.assertThatRestartsLeaveTheSameLog(stream(random), random, seed);
  }

  private static List<Object> stream(Random random) {
    List<Object> stream = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      stream.add(copy(random, i, 1));
    }
    for (int i = 0; i < ARTICLES / 3; i++) {
      stream.add(copy(random, i, 2));
    }
    for (int i = random.nextBoolean() ? DECISIONS : 0; i > 0; i--) {
      stream.add(PermutationTest.decision(random, i, SLUGS));
    }
    return stream;
  }

  private static Assessment copy(Random random, int number, int revision) {
    int text = random.nextInt(PRODUCTS.size());
    Label label =
        switch (random.nextInt(revision > 1 ? 6 : 5)) {
          case 0 -> Label.COMPLEMENTARY;
          case 5 -> Label.NOT_AI;
          default -> Label.AI_INCIDENT;
        };
    String day = "2026-05-%02d".formatted(1 + random.nextInt(20));
    String title = TOWNS.get(text) + "一家公司的智能产品出了差错 " + (random.nextBoolean() ? "警方通报" : "");
    Article article = Press.article("c" + number, day, title, text(text, 2 + random.nextInt(4)));
    return Press.assessment(article, revision, label, "PRODUCT:" + PRODUCTS.get(text));
  }

  /** The first paragraphs of a text, of which there are five. */
  private static String text(int number, int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append(TOWNS.get(number))
          .append("市第")
          .append(7 * number + i + 2)
          .append("个投诉人在")
          .append(3 + number + 4 * i)
          .append("日说，该公司的")
          .append(PRODUCTS.get((number + i) % PRODUCTS.size()))
          .append("把")
          .append(TOWNS.get((number + 2 * i + 1) % TOWNS.size()))
          .append("的账单算错了")
          .append(31 * number + 17 * i + 40)
          .append("元，客服起初并不承认，后来才退还了多收的钱并道歉。\n");
    }
    return text.toString().strip();
  }
}
