package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.PairKind;

/**
 * Cuts nodes into cases. The copies of one text stay together, and so do nodes that people hold
 * together; then the two groups that fit each other best are united, again and again, until none
 * fit. What people hold apart is never united. A function of the nodes, their links and the
 * decisions alone.
 */
final class Cut {

  private final GroupingRules rules;
  private final Bonds bonds;
  private final Rivals rivals;
  private final Map<PairKind, Double> cohesion = new EnumMap<>(PairKind.class);

  /** How many cuts there were, which is the number of the present one. */
  private int cuts;

  Cut(GroupingRules rules, Bonds bonds, Rivals rivals) {
    this.rules = rules;
    this.bonds = bonds;
    this.rivals = rivals;
    for (PairKind kind : PairKind.values()) {
      cohesion.put(kind, rules.cohesion(kind));
    }
  }

  /**
   * The groups of nodes that are sorted by {@link Node#CANONICAL}, and stand for themselves: copies
   * that stand behind another go with it, and are not heard.
   */
  List<List<Node>> groups(List<Node> component) {
    Linkage linkage = new Linkage(rules, bonds::areApart);
    cuts++;
    Set<Node> unplaced = new HashSet<>(component);
    int number = 0;
    for (Node node : component) {
      if (unplaced.contains(node)) {
        List<Node> bundle = bundle(node, component, unplaced);
        linkage.add(bundle);
        for (Node each : bundle) {
          each.cutIn = cuts;
          each.bundle = number;
        }
        number++;
      }
    }
    component.forEach(node -> link(node, linkage));
    return linkage.united();
  }

  /** A node with its copies and mates and the copies and mates of these, in canonical order. */
  private List<Node> bundle(Node first, List<Node> component, Set<Node> unplaced) {
    List<Node> bundle = new ArrayList<>();
    TreeSet<Node> open = new TreeSet<>(Node.CANONICAL);
    open.add(first);
    for (Node node = open.pollFirst(); node != null; node = open.pollFirst()) {
      List<Node> mates = bonds.bundle(node, component);
      if (unplaced.contains(node) && !bonds.areApart(mates, bundle)) {
        bundle.addAll(mates);
        unplaced.removeAll(mates);
        mates.forEach(mate -> open.addAll(copies(mate, unplaced)));
      }
    }
    bundle.sort(Node.CANONICAL);
    return bundle;
  }

  private static List<Node> copies(Node node, Set<Node> among) {
    List<Node> copies = new ArrayList<>();
    for (int i = 0; i < node.links.size(); i++) {
      if (node.links.score(i) >= CaseGraph.COPY_SCORE && among.contains(node.links.node(i))) {
        copies.add(node.links.node(i));
      }
    }
    return copies;
  }

  private void link(Node node, Linkage linkage) {
    for (int i = 0; i < node.links.size(); i++) {
      Node other = node.links.node(i);
      if (other.cutIn == cuts && other.bundle > node.bundle) {
        PairKind kind = PairKind.of(node.profile(), other.profile());
        linkage.link(
            node.bundle, other.bundle, rivals.heard(node, i), cohesion.getOrDefault(kind, 1.0));
      }
    }
  }
}
