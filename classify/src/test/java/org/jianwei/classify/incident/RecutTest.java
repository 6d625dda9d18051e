package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecutTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final Profile BLANK =
      JUDGE.profile(
          "", "", Press.judgement(Press.article("a", "2026-04-01", "a", ""), Label.NOT_AI), 0);
  private static final int NODES = 150;

  private final Roster roster = new Roster();
  private final Bonds bonds = new Bonds(new Decisions(), new HashMap<>());
  private final Rivals rivals = new Rivals(fewRivals(JUDGE.rules()));
  private final Cut cut = new Cut(JUDGE.rules(), bonds, rivals);
  private final CaseGraph graph = new CaseGraph(JUDGE, bonds, rivals, CandidateRules.shipped());
  private final Recut recut = new Recut(graph, cut, roster, bonds);
  private int incidents;

  /** Whether there are few different scores, so that many are equal. */
  private boolean coarse;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void groups_nodeAfterNode_areThoseOfCuttingAllAtOnce(long seed) {
    Random random = new Random(seed);
    coarse = seed % 2 == 0;
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      recut.groups(added(nodes, random)).forEach(this::name);

      assertThat(byIncident(nodes)).as("seed %d, node %d", seed, i).isEqualTo(allAtOnce(nodes));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void groups_nodesTakenOut_areThoseOfCuttingTheRest(long seed) {
    Random random = new Random(seed);
    coarse = seed % 2 == 0;
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      added(nodes, random);
    }
    recut.groups(nodes).forEach(this::name);
    while (nodes.size() > NODES / 2) {
      Node gone = nodes.remove(random.nextInt(nodes.size()));
      Set<Node> touched = new HashSet<>();
      graph.withdraw(gone, touched);
      roster.move(gone, null);
      recut.groups(touched).forEach(this::name);

      assertThat(byIncident(nodes)).as("seed %d", seed).isEqualTo(allAtOnce(nodes));
    }
  }

  /** Adds a node; what it touches. */
  private Set<Node> added(List<Node> nodes, Random random) {
    Node node = node(nodes.size(), random.nextInt(4) > 0);
    Set<Node> touched = new HashSet<>(Set.of(node));
    linkToSome(node, nodes, random, touched);
    nodes.add(node);
    return touched;
  }

  /** As in news: some links are strong, more are weak, most of them to what came lately. */
  private void linkToSome(Node node, List<Node> others, Random random, Set<Node> touched) {
    for (Node other : others) {
      if (random.nextInt(1 + (int) (node.sequence - other.sequence)) < 2
          && random.nextInt(3) == 0) {
        double score = -2.9 + random.nextDouble() * (random.nextInt(4) == 0 ? 8 : 4);
        graph.link(node, other, coarse ? Math.rint(score * 2) / 2 + 0.1 : score, touched);
      }
    }
  }

  private void name(List<Node> group) {
    String incident = "i" + incidents++;
    group.forEach(node -> roster.move(node, incident));
  }

  /** Rules by which a text is crowded as soon as it is half alike to a third one. */
  private static GroupingRules fewRivals(GroupingRules rules) {
    return new GroupingRules(
        rules.models(),
        rules.generic(),
        rules.specificMin(),
        rules.joinScore(),
        rules.attachScore(),
        rules.partScore(),
        rules.floorScore(),
        2,
        rules.sureScore(),
        rules.cohesion(),
        rules.keyWeightMin());
  }

  private Set<Set<Node>> allAtOnce(List<Node> nodes) {
    return cut.clusters(Scope.of(nodes)).stream()
        .map(cluster -> Set.copyOf(cluster.nodes()))
        .collect(Collectors.toSet());
  }

  private Set<Set<Node>> byIncident(List<Node> nodes) {
    return nodes.stream()
        .map(node -> Set.copyOf(roster.of(String.valueOf(node.incidentId))))
        .collect(Collectors.toSet());
  }

  private static Node node(int number, boolean hasText) {
    Node node = new Node("a" + number, number, BLANK);
    node.entered = true;
    node.hasText = hasText;
    return node;
  }
}
