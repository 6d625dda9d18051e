package org.jianwei.classify.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingScoreTest {

  private static final List<String> IDS = List.of("a", "b", "c");
  private static final Map<String, Set<String>> CASES =
      Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of("y"));

  @Test
  void judge_groupsEqualCases_isOne() {
    GroupingScore score = judged(CASES);

    assertThat(score.pairwise()).isEqualTo(1);
    assertThat(score.bCubed()).isEqualTo(1);
  }

  @Test
  void judge_strangerJoined_lowersPrecisionAlone() {
    GroupingScore score = judged(Map.of("a", Set.of("1"), "b", Set.of("1"), "c", Set.of("1")));

    assertThat(score.pairwisePrecision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.pairwiseRecall()).isEqualTo(1);
  }

  @Test
  void judge_roundupInBothCases_isRightOnlyInBoth() {
    Map<String, Set<String>> both =
        Map.of("a", Set.of("x"), "b", Set.of("x", "y"), "c", Set.of("y"));
    GroupingScore score = new GroupingScore();
    IDS.forEach(id -> score.judge(id, IDS, CASES, both));

    assertThat(score.pairwiseRecall()).isEqualTo(0.5);
  }

  private static GroupingScore judged(Map<String, Set<String>> said) {
    GroupingScore score = new GroupingScore();
    IDS.forEach(id -> score.judge(id, IDS, said, CASES));
    return score;
  }
}
