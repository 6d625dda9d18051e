package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a component into cases. Nodes are taken in canonical order; each joins the group to which it
 * fits best, by its best link to a member and, to a small part, by its mean link to the first
 * members; where it fits none it begins one. A function of the component alone.
 */
final class Cut {

  /** Members whose links count for the mean: keeps a burst of hundreds of articles cheap. */
  private static final int MEAN_MEMBERS_MAX = 12;

  private final GroupingRules rules;

  Cut(GroupingRules rules) {
    this.rules = rules;
  }

  /** The groups of a component that is sorted by {@link Node#CANONICAL}. */
  List<List<Node>> groups(List<Node> component) {
    List<List<Node>> groups = new ArrayList<>();
    for (Node node : component) {
      List<Node> best = null;
      double bestFit = rules.joinScore();
      for (List<Node> group : groups) {
        double fit = fit(node, group);
        if (best == null ? fit >= bestFit : fit > bestFit) {
          best = group;
          bestFit = fit;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        groups.add(best);
      }
      best.add(node);
    }
    return groups;
  }

  private double fit(Node node, List<Node> group) {
    double strongest = rules.floorScore();
    double sum = 0;
    int counted = Math.min(MEAN_MEMBERS_MAX, group.size());
    for (int i = 0; i < group.size(); i++) {
      double score = node.scoreTo(group.get(i), rules.floorScore());
      strongest = Math.max(strongest, score);
      sum += i < counted ? score : 0;
    }
    return (1 - rules.cohesion()) * strongest + rules.cohesion() * sum / counted;
  }
}
