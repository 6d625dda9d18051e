package org.jianwei.classify.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CopyIndexTest {

  private final CopyRules rules = CopyRules.shipped();
  private final CopyPrinter printer = new CopyPrinter(rules);
  private final CopyIndex index = new CopyIndex(new CopyJudge(rules));

  @Test
  void group_copies_beginsWithTheFirstInTheLog() {
    add("later", 7);
    add("first", 3);
    add("last", 9);

    assertThat(index.group("last")).containsExactly("first", "later", "last");
  }

  @Test
  void remove_article_leavesTheOthersTogether() {
    add("a", 1);
    add("b", 2);
    add("c", 3);

    assertThat(index.remove("a")).containsExactlyInAnyOrder("b", "c");
    assertThat(index.group("c")).containsExactly("b", "c");
  }

  @Test
  void remove_unknownArticle_isNothing() {
    assertThat(index.remove("nobody")).isEmpty();
  }

  /**
   * Sketches of neighbours in a row overlap, so that copies form chains that a removal may part.
   */
  @Test
  void group_afterManyAddsAndRemoves_isThatOfAnIndexOfTheRestAlone() {
    long seed = 20261126;
    Random random = new Random(seed);
    List<CopyPrint> prints = new ArrayList<>();
    Set<Integer> present = new TreeSet<>();
    for (int i = 0; i < 300; i++) {
      prints.add(sketch(random));
      index.add("a" + i, i, 100, prints.get(i));
      present.add(i);
      if (random.nextInt(3) == 0) {
        List<Integer> gone = new ArrayList<>(present);
        Collections.shuffle(gone, random);
        gone = gone.subList(0, Math.min(gone.size(), 1 + random.nextInt(3)));
        index.remove(gone.stream().map(each -> "a" + each).toList());
        present.removeAll(gone);
      }
    }
    CopyIndex anew = new CopyIndex(new CopyJudge(rules));
    present.forEach(each -> anew.add("a" + each, each, 100, prints.get(each)));

    assertThat(present.stream().map(each -> anew.group("a" + each).size()))
        .as("some stand together, seed %d", seed)
        .anyMatch(size -> size > 2);
    for (int each : present) {
      assertThat(index.group("a" + each)).as("seed %d", seed).isEqualTo(anew.group("a" + each));
    }
  }

  private static CopyPrint sketch(Random random) {
    int from = random.nextInt(4000);
    int[] sketch = random.ints(600, from, from + 220).sorted().distinct().limit(160).toArray();
    return new CopyPrint(random.nextLong() | 1, "", 160, sketch, new int[0], new int[0]);
  }

  private void add(String id, long sequence) {
    index.add(id, sequence, 100, printer.print("智能眼镜考场作弊 卖家获刑一年", ""));
  }
}
