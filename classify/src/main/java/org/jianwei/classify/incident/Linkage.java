package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jianwei.classify.likeness.GroupingRules;

/**
 * Agglomerative clustering: unites the two groups that fit best until none fit. Two groups fit by
 * their strongest link and by the mean over all pairs between them, in which pairs without a link
 * count with the floor. Equal fits are taken in the order of the groups, so that the result is a
 * function of groups and links alone.
 *
 * <p>Groups that no chain of links strong enough to unite holds together never meet, so each {@link
 * Agglomeration} sees only what such links connect.
 */
final class Linkage {

  /** Scores are rounded to such parts of 1: then sums are exact, and the same in any order. */
  private static final double STEPS = 1 << 16;

  private final GroupingRules rules;
  private final BiPredicate<List<Node>, List<Node>> apart;
  private final List<List<Node>> groups = new ArrayList<>();
  private final IntArrayList ones = new IntArrayList();
  private final IntArrayList others = new IntArrayList();
  private final DoubleArrayList scores = new DoubleArrayList();
  private final DoubleArrayList cohesions = new DoubleArrayList();

  /** For each group one with which links that unite connect it; itself at the end of the chain. */
  private final IntArrayList connected = new IntArrayList();

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
    connected.add(groups.size());
    groups.add(new ArrayList<>(nodes));
  }

  /**
   * Adds a link between nodes of two groups.
   *
   * @param cohesion share of the mean in how two groups fit of which this is the strongest link, 0
   *     to 1
   */
  void link(int one, int other, double score, double cohesion) {
    double exact = Math.rint(score * STEPS) / STEPS;
    ones.add(one);
    others.add(other);
    scores.add(exact);
    cohesions.add(cohesion);
    if (exact >= rules.joinScore()) {
      connected.set(end(one), end(other));
    }
  }

  /** The groups when no two fit any more, in the order of their first. */
  List<List<Node>> united() {
    int[] component = new int[groups.size()];
    Arrays.fill(component, -1);
    int[] place = new int[groups.size()];
    List<Agglomeration> agglomerations = new ArrayList<>();
    for (IntArrayList members : components()) {
      for (int i = 0; i < members.size(); i++) {
        component[members.getInt(i)] = agglomerations.size();
        place[members.getInt(i)] = i;
      }
      List<List<Node>> its = members.intStream().mapToObj(groups::get).toList();
      agglomerations.add(new Agglomeration(its, rules.floorScore(), rules.joinScore(), apart));
    }
    for (int i = 0; i < ones.size(); i++) {
      int one = ones.getInt(i);
      int other = others.getInt(i);
      if (component[one] >= 0 && component[one] == component[other]) {
        agglomerations
            .get(component[one])
            .link(place[one], place[other], scores.getDouble(i), cohesions.getDouble(i));
      }
    }
    agglomerations.forEach(Agglomeration::unite);
    return groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  /** The numbers of the groups that may be united with one another, each in ascending order. */
  private List<IntArrayList> components() {
    List<IntArrayList> components = new ArrayList<>();
    int[] number = new int[groups.size()];
    for (int i = 0; i < groups.size(); i++) {
      int end = end(i);
      if (number[end] == 0) {
        components.add(new IntArrayList());
        number[end] = components.size();
      }
      components.get(number[end] - 1).add(i);
    }
    components.removeIf(members -> members.size() == 1);
    return components;
  }

  private int end(int group) {
    int at = group;
    while (connected.getInt(at) != at) {
      connected.set(at, connected.getInt(connected.getInt(at)));
      at = connected.getInt(at);
    }
    return at;
  }
}
