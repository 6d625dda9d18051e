package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;

/**
 * Unites the groups of one component. Only pairs with a link are kept; those that fit wait in a
 * queue, the best first. A union weighs anew what borders on it and no more: for n unions of groups
 * that border on k others O(n k log(n k)) steps.
 */
final class Agglomeration {

  private final List<List<Node>> groups;
  private final double floor;
  private final double joinScore;
  private final BiPredicate<List<Node>, List<Node>> apart;

  /** By group its ties, by the number of the group they lead to; each stands on both sides. */
  private final List<Int2ObjectMap<Tie>> ties;

  private final PriorityQueue<Offer> offers = new PriorityQueue<>();

  /**
   * Begins without links.
   *
   * @param groups lists that are changed: of two that are united the later one is left empty
   * @param floor score of a pair without a link
   * @param joinScore least fit of groups to be united
   * @param apart whether two groups must not be united
   */
  Agglomeration(
      List<List<Node>> groups,
      double floor,
      double joinScore,
      BiPredicate<List<Node>, List<Node>> apart) {
    this.groups = groups;
    this.floor = floor;
    this.joinScore = joinScore;
    this.apart = apart;
    this.ties = new ArrayList<>(groups.size());
    groups.forEach(group -> ties.add(new Int2ObjectOpenHashMap<>(4)));
  }

  /** Adds a link between nodes of two groups. */
  void link(int one, int other, double score, double share) {
    Tie tie = ties.get(one).get(other);
    if (tie == null) {
      tie = new Tie(one, other);
      ties.get(one).put(other, tie);
      ties.get(other).put(one, tie);
    }
    tie.add(score, share, score - floor);
  }

  /** Unites groups until no two fit. */
  void unite() {
    for (int i = 0; i < ties.size(); i++) {
      for (Tie tie : ties.get(i).values()) {
        if (tie.one == i) {
          weigh(tie);
        }
      }
    }
    for (Offer best = offers.poll(); best != null; best = offers.poll()) {
      Tie tie = best.tie();
      if (best.stands() && !apart.test(groups.get(tie.one), groups.get(tie.other))) {
        unite(tie.one, tie.other);
      }
    }
  }

  private void unite(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    Int2ObjectMap<Tie> own = ties.get(into);
    own.remove(from);
    for (Int2ObjectMap.Entry<Tie> entry : ties.get(from).int2ObjectEntrySet()) {
      int other = entry.getIntKey();
      if (other != into) {
        ties.get(other).remove(from);
        handOver(entry.getValue(), into, other);
      }
    }
    ties.get(from).clear();
    own.values().forEach(this::weigh);
  }

  /** Lets a tie of a group that was united lead to what it was united into. */
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
    if (!tie.canReach(joinScore)) {
      return;
    }
    double pairs = (double) groups.get(tie.one).size() * groups.get(tie.other).size();
    double fit = tie.fit(floor, pairs);
    if (fit >= joinScore) {
      offers.add(Offer.of(tie, fit));
    }
  }
}
