package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.CaseKeys;
import org.jianwei.classify.likeness.LaidOutKeys;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

class KeyIndexTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final Judgement NOTHING =
      Press.judgement(Press.article("a", "2026-04-01", "a", ""), Label.NOT_AI);
  private static final long SEED = 20261126;

  private final CandidateRules rules = new CandidateRules(4, 7, 3, 10);
  private final NodeTable table = new NodeTable();
  private final KeyIndex index = new KeyIndex(rules, table);
  private final Random random = new Random(SEED);

  @Test
  void forEachCandidate_afterManyAddsAndRemoves_areThoseThatShareEnough() {
    List<Node> present = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      Node node = node(i);
      CaseKeys keys = keys();
      if (i % 10 == 0) {
        assertThat(candidates(node, keys))
            .as("seed %d, node %d", SEED, i)
            .containsExactlyInAnyOrderElementsOf(comparedWithAll(node, keys, present));
      }
      node.keys = keys;
      table.add(node);
      index.add(node, keys);
      present.add(node);
      if (random.nextInt(3) == 0) {
        Node gone = present.remove(random.nextInt(present.size()));
        index.remove(gone, gone.keys);
        table.remove(gone);
      }
    }
  }

  private List<Node> candidates(Node node, CaseKeys keys) {
    List<Node> candidates = new ArrayList<>();
    index.forEachCandidate(node, new LaidOutKeys(keys), candidates::add);
    return candidates;
  }

  private List<Node> comparedWithAll(Node node, CaseKeys keys, List<Node> present) {
    return present.stream()
        .filter(other -> rules.enough(shared(keys, other.keys), Math.abs(node.day - other.day)))
        .toList();
  }

  /** By definition. */
  private static CaseKeys.Shared shared(CaseKeys one, CaseKeys other) {
    double all = 0;
    double names = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (one.code(i) == other.code(j) && one.isName(i) == other.isName(j)) {
          all += one.weight(i);
          names += one.isName(i) ? one.weight(i) : 0;
        }
      }
    }
    return new CaseKeys.Shared(all, names);
  }

  /** Some keys are common and light, some rare and heavy, as words are; some are names. */
  private CaseKeys keys() {
    CaseKeys.Builder keys = new CaseKeys.Builder();
    for (int i = 0; i < 12; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(2000));
      keys.add(rank, 1 + Math.log(rank), rank % 5 == 0);
    }
    return keys.build();
  }

  private Node node(int number) {
    Profile profile = JUDGE.profile("", "", NOTHING, -20 + random.nextInt(60));
    return new Node("a" + number, number, profile);
  }
}
