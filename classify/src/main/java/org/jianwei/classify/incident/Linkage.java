package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import org.jianwei.classify.likeness.GroupingRules;

/**
 * Agglomerative clustering: unites the two groups that fit best until none fit. Two groups fit by
 * their strongest link and by the mean over all pairs between them, in which pairs without a link
 * count with the floor. Equal fits are taken in the order of the groups, so that the result is a
 * function of groups and links alone.
 *
 * <p>Only pairs of groups with a link are kept: n groups with m links take O(m log m) while few
 * links meet in one group, and O(n m) at worst.
 */
final class Linkage {

  private static final Comparator<Union> BEST_FIRST =
      Comparator.comparingDouble((Union u) -> -u.fit)
          .thenComparingInt(u -> u.into)
          .thenComparingInt(u -> u.from);

  /** Scores are rounded to such parts of 1: then sums are exact, and the same in any order. */
  private static final double STEPS = 1 << 16;

  private final GroupingRules rules;
  private final BiPredicate<List<Node>, List<Node>> apart;
  private final List<List<Node>> groups = new ArrayList<>();
  private final List<Int2ObjectMap<Bond>> bonds = new ArrayList<>();
  private final IntList voices = new IntArrayList();
  private final PriorityQueue<Union> unions = new PriorityQueue<>(BEST_FIRST);

  /**
   * Begins without groups.
   *
   * @param apart whether two groups must not be united
   */
  Linkage(GroupingRules rules, BiPredicate<List<Node>, List<Node>> apart) {
    this.rules = rules;
    this.apart = apart;
  }

  /** Adds a group to begin with, of nodes that stay together; the first has number 0. */
  void add(List<Node> nodes) {
    groups.add(new ArrayList<>(nodes));
    bonds.add(new Int2ObjectOpenHashMap<>());
    voices.add(nodes.size());
  }

  /**
   * Adds a link between nodes of two groups.
   *
   * @param cohesion share of the mean in how two groups fit of which this is the strongest link, 0
   *     to 1
   */
  void link(int one, int other, double score, double cohesion) {
    double exact = Math.rint(score * STEPS) / STEPS;
    Bond bond = new Bond(exact, cohesion, exact - rules.floorScore());
    bonds.get(one).merge(other, bond, Bond::plus);
    bonds.get(other).merge(one, bond, Bond::plus);
  }

  /** The groups when no two fit any more. */
  List<List<Node>> united() {
    for (int i = 0; i < groups.size(); i++) {
      propose(i, i);
    }
    for (Union union = unions.poll(); union != null; union = unions.poll()) {
      if (holds(union) && !apart.test(groups.get(union.into), groups.get(union.from))) {
        unite(union.into, union.from);
      }
    }
    return groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  /** Whether the two still are what they were when their union was proposed. */
  private boolean holds(Union union) {
    Bond bond = bonds.get(union.into).get(union.from);
    return bond != null
        && union.voices == voices.getInt(union.into) + voices.getInt(union.from)
        && union.fit == fit(union.into, union.from, bond);
  }

  private void unite(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    Int2ObjectMap<Bond> taken = bonds.get(from);
    taken.remove(into);
    bonds.get(into).remove(from);
    taken.forEach(
        (other, bond) -> {
          bonds.get(other).remove(from);
          bonds.get(other).merge(into, bond, Bond::plus);
          bonds.get(into).merge(other, bond, Bond::plus);
        });
    taken.clear();
    voices.set(into, voices.getInt(into) + voices.getInt(from));
    voices.set(from, 0);
    propose(into, -1);
  }

  /** Proposes the unions of a group with those after a place. */
  private void propose(int group, int after) {
    bonds
        .get(group)
        .forEach(
            (other, bond) -> {
              double fit = fit(group, other, bond);
              if (other > after && fit >= rules.joinScore()) {
                int into = Math.min(group, other);
                int from = Math.max(group, other);
                unions.add(new Union(fit, into, from, voices.getInt(into) + voices.getInt(from)));
              }
            });
  }

  private double fit(int one, int other, Bond bond) {
    double mean =
        rules.floorScore() + bond.excess / ((double) voices.getInt(one) * voices.getInt(other));
    return (1 - bond.cohesion) * bond.strongest + bond.cohesion * mean;
  }

  /**
   * What links two groups.
   *
   * @param strongest score of the strongest link
   * @param cohesion share of the mean, by the kind of the strongest link
   * @param excess sum over all links of what each exceeds the floor
   */
  private record Bond(double strongest, double cohesion, double excess) {

    Bond plus(Bond other) {
      int order = Double.compare(other.strongest, strongest);
      Bond stronger = order > 0 || (order == 0 && other.cohesion > cohesion) ? other : this;
      return new Bond(stronger.strongest, stronger.cohesion, excess + other.excess);
    }
  }

  private record Union(double fit, int into, int from, int voices) {}
}
