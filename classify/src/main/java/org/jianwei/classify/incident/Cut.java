package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a component into cases. Nodes are taken in canonical order; each joins the group to which it
 * fits best, by its best link to a member and, to a small part, by its mean link to the first
 * members; where it fits none it begins one. Nodes that people hold together are placed as one, at
 * the turn of the first, and never with one from which they are held apart. A function of the
 * component and the decisions alone.
 */
final class Cut {

  /** Members whose links count for the mean: keeps a burst of hundreds of articles cheap. */
  private static final int MEAN_MEMBERS_MAX = 12;

  private final GroupingRules rules;
  private final Bonds bonds;

  Cut(GroupingRules rules, Bonds bonds) {
    this.rules = rules;
    this.bonds = bonds;
  }

  /** The groups of a component that is sorted by {@link Node#CANONICAL}. */
  List<List<Node>> groups(List<Node> component) {
    List<List<Node>> groups = new ArrayList<>();
    Set<Node> placed = new HashSet<>();
    for (Node node : component) {
      if (!placed.contains(node)) {
        List<Node> bundle = bonds.bundle(node, component);
        place(bundle, groups);
        placed.addAll(bundle);
      }
    }
    return groups;
  }

  private void place(List<Node> bundle, List<List<Node>> groups) {
    List<Node> best = null;
    double bestFit = rules.joinScore();
    for (List<Node> group : groups) {
      double fit = bundle.stream().mapToDouble(node -> fit(node, group)).max().orElse(0);
      if ((best == null ? fit >= bestFit : fit > bestFit) && !bonds.areApart(bundle, group)) {
        best = group;
        bestFit = fit;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      groups.add(best);
    }
    best.addAll(bundle);
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
