package org.jianwei.classify.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.classify.copy.Postings;
import org.jianwei.classify.likeness.LinkJudge;
import org.jspecify.annotations.Nullable;

/**
 * All nodes, the keys by which they are found, and the links between them. Reports that are copies
 * of one another stand behind the first of them, and have a link to it alone: a burst of hundreds
 * costs what one report costs. Which nodes are linked does not depend on the order in which they
 * were added.
 */
final class CaseGraph {

  /** Score of a link between copies: beyond what signals add up to. */
  static final double COPY_SCORE = 9;

  private final LinkJudge judge;
  private final Bonds bonds;
  private final Postings<Node> byKey = new Postings<>();

  CaseGraph(LinkJudge judge, Bonds bonds) {
    this.judge = judge;
    this.bonds = bonds;
  }

  /** Adds a node and links it. */
  void add(Node node) {
    node.entered = true;
    int[] keys = judge.keys(node.profile);
    for (Node other : candidates(node, keys)) {
      double score = judge.score(node.profile, other.profile);
      if (score > judge.rules().floorScore()) {
        link(node, other, score);
      }
    }
    for (int key : keys) {
      byKey.add(key, node);
    }
  }

  /** Removes a node and its links. */
  void remove(Node node) {
    if (node.entered && node.leader == null) {
      for (int key : judge.keys(node.profile)) {
        byKey.remove(key, node);
      }
    }
    node.entered = false;
    node.leader = null;
    node.links.keySet().forEach(other -> other.links.remove(node));
    node.links.clear();
  }

  /**
   * Enters all of these copies that are not there yet, and lets the reports among them stand behind
   * the first, in canonical order; those about which people decided stand for themselves.
   *
   * @param copies whole articles that are copies of one another, all of them
   * @param touched takes the nodes whose links change
   */
  void align(Collection<Node> copies, Set<Node> touched) {
    Node first = copies.stream().filter(n -> n.founding).min(Node.CANONICAL).orElse(null);
    if (first != null && (!first.entered || first.leader != null)) {
      withdraw(first, touched);
      add(first);
      touched.add(first);
    }
    for (Node copy : copies) {
      if (!copy.equals(first)) {
        align(copy, first, touched);
      }
    }
  }

  private void align(Node copy, @Nullable Node first, Set<Node> touched) {
    if (!copy.founding || first == null || bonds.isDecided(copy)) {
      if (!copy.entered || copy.leader != null) {
        withdraw(copy, touched);
        add(copy);
        touched.add(copy);
      }
      if (first != null && copy.scoreTo(first, 0) < COPY_SCORE) {
        link(copy, first, COPY_SCORE);
        touched.add(copy);
      }
    } else if (!first.equals(copy.leader)) {
      withdraw(copy, touched);
      follow(copy, first);
      touched.add(copy);
    }
  }

  /**
   * Lets a report that is not there yet stand behind another. Where that one is the first of its
   * copies this changes nothing for any other node.
   */
  void follow(Node copy, Node first) {
    copy.entered = true;
    copy.leader = first;
    link(copy, first, COPY_SCORE);
  }

  /** Removes a node and takes note of those to which it was linked. */
  void withdraw(Node node, Set<Node> touched) {
    touched.addAll(node.links.keySet());
    remove(node);
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

  private Collection<Node> candidates(Node node, int[] keys) {
    Set<Node> candidates = new LinkedHashSet<>();
    for (int key : keys) {
      for (Node other : byKey.under(key)) {
        if (other.founding || node.founding) {
          candidates.add(other);
        }
      }
    }
    return candidates;
  }

  private static void link(Node one, Node other, double score) {
    one.links.put(other, score);
    other.links.put(one, score);
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
