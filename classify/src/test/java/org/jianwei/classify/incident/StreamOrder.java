package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;

/** What is promised of the order of a stream of assessments and decisions. */
final class StreamOrder {

  private static final LinkJudge JUDGE = ByProduct.judge();

  private StreamOrder() {}

  static void assertThatAnyOrderGivesTheSamePartition(
      List<Object> stream, Random random, long seed) {
    Desk desk = new Desk(JUDGE).feed(stream);

    for (int times = 0; times < 6; times++) {
      Desk other = new Desk(JUDGE).feed(shuffled(stream, random));
      assertThat(other.partition())
          .as("seed %d, order %d", seed, times)
          .isEqualTo(desk.partition());
    }
  }

  static void assertThatLatestValuesGiveTheSamePartition(
      List<Object> stream, Random random, long seed) {
    Desk compacted = new Desk(JUDGE).feed(shuffled(List.copyOf(latest(stream).values()), random));

    assertThat(compacted.partition())
        .as("seed %d", seed)
        .isEqualTo(new Desk(JUDGE).feed(stream).partition());
  }

  static void assertThatRestartsLeaveTheSameLog(List<Object> stream, Random random, long seed) {
    List<Object> shuffled = shuffled(stream, random);
    Desk undisturbed = new Desk(JUDGE).feed(shuffled);

    Desk restarted = new Desk(JUDGE);
    for (Object record : shuffled) {
      restarted.feed(record);
      if (random.nextInt(3) == 0) {
        restarted.restart();
      }
    }

    assertThat(restarted.log()).as("seed %d", seed).isEqualTo(undisturbed.log());
  }

  /** The latest record of each key. */
  static Map<String, Object> latest(List<Object> stream) {
    Map<String, Object> latest = new LinkedHashMap<>();
    stream.forEach(record -> latest.put(key(record), record));
    return latest;
  }

  /** In another order, but for the records of one key. */
  static List<Object> shuffled(List<Object> stream, Random random) {
    List<Object> mixed = new ArrayList<>(stream);
    Collections.shuffle(mixed, random);
    Map<String, List<Object>> byKey = new LinkedHashMap<>();
    stream.forEach(r -> byKey.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
    List<Object> result = new ArrayList<>();
    mixed.forEach(r -> result.add(byKey.get(key(r)).remove(0)));
    return result;
  }

  private static String key(Object record) {
    return record instanceof Assessment assessment
        ? assessment.article().id()
        : ((Decision) record).recordKey();
  }
}
