package org.jianwei.classify.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {

  @Test
  void under_afterManyAddsAndRemoves_isWhatAMapOfListsHolds() {
    long seed = 20261126;
    Random random = new Random(seed);
    Postings postings = new Postings();
    Map<Long, List<Integer>> expected = new HashMap<>();
    for (int i = 0; i < 60_000; i++) {
      long key = random.nextInt(9_000) - 4_500L;
      Integer value = random.nextInt(5);
      List<Integer> held = expected.computeIfAbsent(key, k -> new ArrayList<>());
      if (random.nextInt(3) == 0) {
        held.remove(value);
        postings.remove(key, value);
      } else {
        held.add(value);
        postings.add(key, value);
      }
    }

    expected.forEach(
        (key, held) -> {
          assertThat(values(postings, key))
              .as("seed %d, %d", seed, key)
              .containsExactlyInAnyOrderElementsOf(held);
        });
  }

  @Test
  void under_unknownKey_isNothing() {
    Postings postings = new Postings();
    postings.add(1, 7);
    postings.remove(2, 7);
    postings.remove(1, 8);

    assertThat(values(postings, 2)).isEmpty();
    assertThat(values(postings, 1)).containsExactly(7);
  }

  private static List<Integer> values(Postings postings, long key) {
    return List.copyOf(postings.under(key));
  }
}
