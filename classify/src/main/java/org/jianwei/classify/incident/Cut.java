package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.PairKind;

/**
 * Cuts a component into cases. The copies of one text stay together, and so do nodes that people
 * hold together; then the two groups that fit each other best are united, again and again, until
 * none fit. What people hold apart is never united. A function of the component and the decisions
 * alone.
 */
final class Cut {

  private final GroupingRules rules;
  private final Bonds bonds;

  Cut(GroupingRules rules, Bonds bonds) {
    this.rules = rules;
    this.bonds = bonds;
  }

  /** The groups of a component that is sorted by {@link Node#CANONICAL}. */
  List<List<Node>> groups(List<Node> component) {
    Linkage linkage = new Linkage(rules, bonds::areApart);
    Map<Node, Integer> bundleOf = new LinkedHashMap<>();
    Set<Node> unplaced = new HashSet<>(component);
    int number = 0;
    for (Node node : component) {
      if (unplaced.contains(node)) {
        List<Node> bundle = bundle(node, component, unplaced);
        List<Node> heard = heard(bundle);
        linkage.add(bundle, heard.size());
        for (Node each : heard) {
          bundleOf.put(each, number);
        }
        number++;
      }
    }
    bundleOf.keySet().forEach(node -> link(node, bundleOf, linkage));
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
    node.links.forEach(
        (other, score) -> {
          if (score >= CaseGraph.COPY_SCORE && among.contains(other)) {
            copies.add(other);
          }
        });
    return copies;
  }

  /** Of copies only the first is heard: a burst of reprints outvotes nobody and stays cheap. */
  private static List<Node> heard(List<Node> bundle) {
    List<Node> heard = bundle.stream().filter(node -> node.leader == null).toList();
    return heard.isEmpty() ? bundle.subList(0, 1) : heard;
  }

  private void link(Node node, Map<Node, Integer> bundleOf, Linkage linkage) {
    int bundle = bundleOf.getOrDefault(node, 0);
    node.links.forEach(
        (other, score) -> {
          int otherBundle = bundleOf.getOrDefault(other, -1);
          if (otherBundle > bundle) {
            PairKind kind = PairKind.of(node.profile, other.profile);
            linkage.link(bundle, otherBundle, score, rules.cohesion(kind));
          }
        });
  }
}
