package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.contracts.vocabulary.Label;
import org.junit.jupiter.api.Test;

class AgglomerationTest {

  private static final double ALL_PAIRS = 1;
  private static final double MOSTLY_THE_BEST = 0.2;
  private static final BiPredicate<List<Node>, List<Node>> NONE_APART = (one, other) -> false;

  private static final Profile BLANK =
      LinkJudge.shipped()
          .profile(
              "", "", Press.judgement(Press.article("a", "2026-04-01", "a", ""), Label.NOT_AI), 0);

  private final GroupingRules rules = GroupingRules.shipped();

  /** Two pairs, and one link between them. */
  private final List<Link> bridge =
      List.of(new Link(0, 1, 4), new Link(2, 3, 4), new Link(1, 2, 3.5));

  @Test
  void united_oneLinkBetweenTwoPairsWhereAllCount_keepsThePairsApart() {
    assertThat(united(4, bridge, ALL_PAIRS, NONE_APART))
        .isEqualTo(Set.of(Set.of(0, 1), Set.of(2, 3)));
  }

  @Test
  void united_oneLinkBetweenTwoPairsWhereTheBestCounts_unitesAll() {
    assertThat(united(4, bridge, MOSTLY_THE_BEST, NONE_APART))
        .isEqualTo(Set.of(Set.of(0, 1, 2, 3)));
  }

  @Test
  void united_groupsHeldApart_neverStandTogether() {
    BiPredicate<List<Node>, List<Node>> apart = (one, other) -> holds(one, 0) && holds(other, 3);

    assertThat(united(4, bridge, MOSTLY_THE_BEST, apart.or((one, other) -> apart.test(other, one))))
        .isEqualTo(Set.of(Set.of(0, 1), Set.of(2, 3)));
  }

  @Test
  void united_nodesWithoutLinks_stayAlone() {
    assertThat(united(2, List.of(), ALL_PAIRS, NONE_APART)).isEqualTo(Set.of(Set.of(0), Set.of(1)));
  }

  @Test
  void united_linksInAnyOrder_givesTheSameGroups() {
    Random random = new Random(7);
    List<Link> links = new ArrayList<>();
    for (int one = 0; one < 40; one++) {
      for (int other = one + 1; other < 40; other++) {
        if (random.nextInt(5) == 0) {
          links.add(new Link(one, other, random.nextDouble() * 8 - 2.5));
        }
      }
    }
    Set<Set<Integer>> expected = united(40, links, MOSTLY_THE_BEST, NONE_APART);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(links, new Random(seed));
      assertThat(united(40, links, MOSTLY_THE_BEST, NONE_APART))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void united_randomLinks_givesWhatTheDefinitionSays() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int count = 2 + random.nextInt(24);
      int density = 1 + random.nextInt(6);
      List<Link> links = new ArrayList<>();
      for (int one = 0; one < count; one++) {
        for (int other = one + 1; other < count; other++) {
          if (random.nextInt(density) == 0) {
            links.add(new Link(one, other, rules.floorScore() + (1 + random.nextInt(60)) / 8.0));
          }
        }
      }
      int lonely = random.nextInt(count);
      BiPredicate<List<Node>, List<Node>> apart =
          (one, other) ->
              holds(one, lonely) && holds(other, 0) || holds(other, lonely) && holds(one, 0);

      assertThat(united(count, links, MOSTLY_THE_BEST, apart))
          .as("seed %d", seed)
          .isEqualTo(byDefinition(count, links, apart));
    }
  }

  /** Looks at all pairs of groups before each union. */
  private Set<Set<Integer>> byDefinition(
      int count, List<Link> links, BiPredicate<List<Node>, List<Node>> apart) {
    List<List<Node>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>(List.of(node(i))));
    }
    while (true) {
      double most = rules.joinScore();
      List<Node> into = null;
      List<Node> from = null;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double fit = fit(groups.get(i), groups.get(j), links);
          boolean better = into == null ? fit >= most : fit > most;
          if (better && !apart.test(groups.get(i), groups.get(j))) {
            most = fit;
            into = groups.get(i);
            from = groups.get(j);
          }
        }
      }
      if (into == null || from == null) {
        return groups.stream().map(AgglomerationTest::numbers).collect(Collectors.toSet());
      }
      into.addAll(from);
      groups.remove(from);
    }
  }

  private double fit(List<Node> one, List<Node> other, List<Link> links) {
    double strongest = rules.floorScore();
    double sum = 0;
    for (Link link : links) {
      if (holds(one, link.one) && holds(other, link.other)
          || holds(one, link.other) && holds(other, link.one)) {
        strongest = Math.max(strongest, link.score);
        sum += link.score - rules.floorScore();
      }
    }
    double mean = rules.floorScore() + sum / (one.size() * other.size());
    return (1 - MOSTLY_THE_BEST) * strongest + MOSTLY_THE_BEST * mean;
  }

  private Set<Set<Integer>> united(
      int count, List<Link> links, double cohesion, BiPredicate<List<Node>, List<Node>> apart) {
    Agglomeration agglomeration = new Agglomeration(rules, apart);
    for (int i = 0; i < count; i++) {
      agglomeration.add(new Cluster(List.of(node(i))), null);
    }
    links.forEach(link -> agglomeration.link(link.one, link.other, link.score, cohesion));
    Set<Set<Integer>> groups = new HashSet<>();
    for (Cluster cluster : agglomeration.united()) {
      groups.add(numbers(cluster.nodes()));
    }
    return groups;
  }

  private static Set<Integer> numbers(List<Node> group) {
    return group.stream().map(node -> (int) node.sequence).collect(Collectors.toSet());
  }

  private static boolean holds(List<Node> group, int number) {
    return group.stream().anyMatch(node -> node.sequence == number);
  }

  private static Node node(int number) {
    return new Node("a" + number, number, BLANK);
  }

  private record Link(int one, int other, double score) {}
}
