package org.jianwei.classify.incident;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Unites the groups of one component. What links each two of them stands in a table, and each group
 * knows with which later one it fits best: so a union costs a walk along two rows. For n groups a
 * table of n² entries of 24 bytes, and O(n²) steps in general; O(n³) at worst.
 */
final class Agglomeration {

  /** Fit of two groups that must not be united, whatever links them. */
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final List<List<Node>> groups;
  private final double floor;
  private final double joinScore;
  private final BiPredicate<List<Node>, List<Node>> apart;
  private final int size;

  /** By pair of groups: score of the strongest link; {@link #NEVER} where they are held apart. */
  private final double[] strongest;

  /** By pair of groups: share of the mean in how they fit, by the kind of the strongest link. */
  private final double[] cohesion;

  /** By pair of groups: sum over all links of what each exceeds the floor. */
  private final double[] excess;

  private final double[] voices;

  /** By group, the later one with which it fits best; -1 where none fits. */
  private final int[] best;

  private final double[] bestFit;

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
    this.size = groups.size();
    this.strongest = new double[size * size];
    this.cohesion = new double[size * size];
    this.excess = new double[size * size];
    this.voices = groups.stream().mapToDouble(List::size).toArray();
    this.best = new int[size];
    this.bestFit = new double[size];
    Arrays.fill(strongest, floor);
  }

  /** Adds a link between nodes of two groups. */
  void link(int one, int other, double score, double share) {
    int pair = pair(one, other);
    strengthen(pair, score, share, score - floor);
  }

  /** Unites groups until no two fit. */
  void unite() {
    for (int i = 0; i < size; i++) {
      choose(i);
    }
    for (int into = fittest(); into >= 0; into = fittest()) {
      int from = best[into];
      if (apart.test(groups.get(into), groups.get(from))) {
        strongest[pair(into, from)] = NEVER;
        choose(into);
      } else {
        unite(into, from);
      }
    }
  }

  /** The first of the groups that fit one of the later ones best; -1 where none fits any. */
  private int fittest() {
    int fittest = -1;
    for (int i = 0; i < size; i++) {
      if (best[i] >= 0 && (fittest < 0 || bestFit[i] > bestFit[fittest])) {
        fittest = i;
      }
    }
    return fittest;
  }

  private void unite(int into, int from) {
    groups.get(into).addAll(groups.get(from));
    groups.get(from).clear();
    voices[into] += voices[from];
    voices[from] = 0;
    best[from] = -1;
    for (int other = 0; other < size; other++) {
      if (other != into && voices[other] > 0) {
        int taken = pair(other, from);
        strengthen(pair(other, into), strongest[taken], cohesion[taken], excess[taken]);
      }
    }
    choose(into);
    for (int other = 0; other < from; other++) {
      if (other != into && voices[other] > 0) {
        reconsider(other, into, from);
      }
    }
  }

  /** Finds anew what an earlier group fits best, where a union can have changed that. */
  private void reconsider(int group, int into, int from) {
    if (best[group] == from || best[group] == into) {
      choose(group);
    } else if (group < into) {
      propose(group, into);
    }
  }

  private void choose(int group) {
    best[group] = -1;
    for (int other = group + 1; other < size; other++) {
      if (voices[other] > 0) {
        propose(group, other);
      }
    }
  }

  /**
   * Two groups fit no better than their strongest link is, so most need not be looked at closer.
   */
  private void propose(int group, int other) {
    int pair = pair(group, other);
    double least = best[group] < 0 ? joinScore : bestFit[group];
    if (strongest[pair] < least) {
      return;
    }
    double mean = floor + excess[pair] / (voices[group] * voices[other]);
    double fit = (1 - cohesion[pair]) * strongest[pair] + cohesion[pair] * mean;
    if (fit > least || (fit == least && (best[group] < 0 || other < best[group]))) {
      best[group] = other;
      bestFit[group] = fit;
    }
  }

  private void strengthen(int pair, double score, double share, double sum) {
    excess[pair] += sum;
    if (score == NEVER || strongest[pair] == NEVER) {
      strongest[pair] = NEVER;
    } else if (score > strongest[pair]) {
      strongest[pair] = score;
      cohesion[pair] = share;
    } else if (score == strongest[pair]) {
      cohesion[pair] = Math.max(cohesion[pair], share);
    }
  }

  private int pair(int one, int other) {
    return Math.min(one, other) * size + Math.max(one, other);
  }
}
