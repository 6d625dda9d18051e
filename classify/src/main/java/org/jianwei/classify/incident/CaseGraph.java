package org.jianwei.classify.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All nodes, the keys by which they are found, and the links between them. Which nodes are linked
 * does not depend on the order in which they were added.
 */
final class CaseGraph {

  private final LinkJudge judge;
  private final Bonds bonds;
  private final Map<String, Set<Node>> byKey = new HashMap<>();

  CaseGraph(LinkJudge judge, Bonds bonds) {
    this.judge = judge;
    this.bonds = bonds;
  }

  /**
   * Adds a node and links it.
   *
   * @param given scores that are known already, of copies
   */
  void add(Node node, Map<Node, Double> given) {
    Set<Node> candidates = new TreeSet<>(Node.LOG);
    for (String key : node.keys) {
      candidates.addAll(byKey.getOrDefault(key, Set.of()));
    }
    candidates.addAll(given.keySet());
    for (Node other : candidates) {
      if (!other.founding && !node.founding) {
        continue;
      }
      Double known = given.get(other);
      double score = known != null ? known : judge.score(node.profile, other.profile);
      if (score > judge.rules().floorScore()) {
        node.links.put(other, score);
        other.links.put(node, score);
      }
    }
    node.keys.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(node));
  }

  /** Removes a node and its links. */
  void remove(Node node) {
    for (String key : node.keys) {
      Set<Node> nodes = byKey.get(key);
      if (nodes != null && nodes.remove(node) && nodes.isEmpty()) {
        byKey.remove(key);
      }
    }
    node.links.keySet().forEach(other -> other.links.remove(node));
  }

  /** The nodes that hang together with the given ones by decisions or links that may join. */
  List<List<Node>> components(Collection<Node> seeds) {
    Set<Node> seen = new LinkedHashSet<>();
    List<List<Node>> components = new ArrayList<>();
    for (Node seed : seeds) {
      if (seed.founding && !seen.contains(seed)) {
        components.add(component(seed, seen));
      }
    }
    return components;
  }

  private List<Node> component(Node seed, Set<Node> seen) {
    List<Node> component = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(seed));
    seen.add(seed);
    while (!open.isEmpty()) {
      Node node = open.remove();
      component.add(node);
      node.links.forEach(
          (other, score) -> {
            if (other.founding && score >= judge.rules().joinScore() && seen.add(other)) {
              open.add(other);
            }
          });
      for (Node other : bonds.mates(node)) {
        if (other.founding && seen.add(other)) {
          open.add(other);
        }
      }
    }
    component.sort(Node.CANONICAL);
    return component;
  }
}
