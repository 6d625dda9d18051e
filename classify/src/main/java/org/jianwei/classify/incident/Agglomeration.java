package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import org.jianwei.classify.likeness.GroupingRules;
import org.jspecify.annotations.Nullable;

/**
 * Agglomerative clustering: unites the two groups that fit best until none fit. Two groups fit by
 * their strongest link and by the mean over all pairs between them, in which pairs without a link
 * count with the floor. Equal fits are taken in the order of the groups, so that the result is a
 * function of groups and links alone.
 *
 * <p>Only pairs with a link are kept; those that fit wait in a queue, the best first. A union
 * weighs anew what borders on it and no more: for n unions of groups that border on k others O(n k
 * log(n k)) steps.
 */
final class Agglomeration {

  /** Scores are rounded to such parts of 1: then sums are exact, and the same in any order. */
  private static final double STEPS = 1 << 16;

  private final GroupingRules rules;
  private final BiPredicate<List<Node>, List<Node>> apart;
  private final List<Cluster> groups = new ArrayList<>();

  /** By group its ties, by the number of the group they lead to; each stands on both sides. */
  private final List<Int2ObjectMap<Tie>> ties = new ArrayList<>();

  /** By group the growth of which it is a part. */
  private final List<@Nullable Growth> growths = new ArrayList<>();

  private final PriorityQueue<Offer> offers = new PriorityQueue<>();
  private int steps;

  /**
   * Begins without groups.
   *
   * @param apart whether two groups must not be united
   */
  Agglomeration(GroupingRules rules, BiPredicate<List<Node>, List<Node>> apart) {
    this.rules = rules;
    this.apart = apart;
  }

  /** A score as it counts here. */
  static double exact(double score) {
    return Math.rint(score * STEPS) / STEPS;
  }

  /**
   * Adds a group to begin with, whose nodes stay together; the first has number 0.
   *
   * @param growth of what it is a part; null where it is none
   */
  void add(Cluster group, @Nullable Growth growth) {
    groups.add(group);
    ties.add(new Int2ObjectOpenHashMap<>(4));
    growths.add(growth);
  }

  /**
   * Adds a link between nodes of two groups.
   *
   * @param cohesion share of the mean in how two groups fit of which this is the strongest link, 0
   *     to 1
   */
  void link(int one, int other, double score, double cohesion) {
    Tie tie = ties.get(one).get(other);
    if (tie == null) {
      tie = new Tie(one, other);
      ties.get(one).put(other, tie);
      ties.get(other).put(one, tie);
    }
    double exact = exact(score);
    tie.add(exact, cohesion, exact - rules.floorScore());
  }

  /** Lets the first union of a growth wait for its turn. */
  void begin(Growth growth) {
    Offer first = growth.offer();
    if (first != null) {
      offers.add(first);
    }
  }

  /** The groups when no two fit any more, in the order of their first. */
  List<Cluster> united() {
    for (int i = 0; i < ties.size(); i++) {
      for (Tie tie : ties.get(i).values()) {
        if (tie.one == i) {
          weigh(tie);
        }
      }
    }
    for (Offer best = offers.poll(); best != null; best = offers.poll()) {
      if (best.stands() && !areApart(best)) {
        unite(best);
      }
    }
    return groups.stream().filter(group -> group.size() > 0).toList();
  }

  private boolean areApart(Offer offer) {
    return apart.test(groups.get(offer.one()).nodes(), groups.get(offer.other()).nodes());
  }

  private void unite(Offer offer) {
    int into = offer.one();
    int from = offer.other();
    groups.get(into).unite(groups.get(from), offer.fit(), steps++);
    Growth growth = offer.growth();
    if (growth == null) {
      disturb(into);
      disturb(from);
    }
    handOver(from, into);
    ties.get(into).values().forEach(this::weigh);
    if (growth != null) {
      growth.advance();
      begin(growth);
    }
  }

  private void disturb(int group) {
    Growth growth = growths.get(group);
    if (growth != null) {
      growth.disturb();
    }
  }

  /** Lets the ties of a group that was united lead to what it was united into. */
  private void handOver(int from, int into) {
    ties.get(into).remove(from);
    for (Int2ObjectMap.Entry<Tie> entry : ties.get(from).int2ObjectEntrySet()) {
      int other = entry.getIntKey();
      if (other != into) {
        ties.get(other).remove(from);
        handOver(entry.getValue(), into, other);
      }
    }
    ties.get(from).clear();
  }

  private void handOver(Tie tie, int into, int other) {
    Tie there = ties.get(into).get(other);
    if (there == null) {
      tie.lieBetween(into, other);
      ties.get(into).put(other, tie);
      ties.get(other).put(into, tie);
    } else {
      there.add(tie);
      tie.weighed++;
    }
  }

  /** Offers the groups of a tie for uniting where they fit as they are now. */
  private void weigh(Tie tie) {
    tie.weighed++;
    if (!tie.canReach(rules.joinScore())) {
      return;
    }
    double pairs = (double) groups.get(tie.one).size() * groups.get(tie.other).size();
    double fit = tie.fit(rules.floorScore(), pairs);
    if (fit >= rules.joinScore()) {
      offers.add(Offer.of(tie, fit));
    }
  }
}
