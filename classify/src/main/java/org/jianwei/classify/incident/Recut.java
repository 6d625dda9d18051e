package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts again what a change can have changed, and no more: first the cases of the nodes whose links
 * changed and the cases next to these, then those next to what came out otherwise than it was,
 * until what comes out at the border is what was there.
 *
 * <p>The result is that of cutting the whole component. A case at the border that comes out as it
 * was never took a node in or gave one away on the way, so it was at each step what it would have
 * been without the change; and what lies beyond has links that may join to such cases alone. So
 * nothing beyond can come out otherwise than before.
 */
final class Recut {

  private final CaseGraph graph;
  private final Cut cut;
  private final Roster roster;

  Recut(CaseGraph graph, Cut cut, Roster roster) {
    this.graph = graph;
    this.cut = cut;
    this.roster = roster;
  }

  /**
   * The cases that may be other than before, each with all its nodes.
   *
   * @param touched nodes whose links or decisions changed
   */
  List<List<Node>> groups(Collection<Node> touched) {
    Set<Node> dirty = new HashSet<>();
    touched.stream().filter(n -> n.founding && n.entered).map(Recut::first).forEach(dirty::add);
    Set<Node> inside = new HashSet<>();
    Set<Node> around = new HashSet<>();
    List<Node> changed = new ArrayList<>(dirty);
    List<List<Node>> groups = List.of();
    while (!changed.isEmpty()) {
      changed.forEach(node -> takeAround(node, inside, around));
      List<Node> region = new ArrayList<>(inside);
      region.sort(Node.CANONICAL);
      groups = cut.groups(region);
      changed.clear();
      for (List<Node> group : groups) {
        if (!isAsBefore(group, dirty)) {
          group.stream().filter(node -> !around.contains(node)).forEach(changed::add);
        }
      }
    }
    return groups.stream().filter(group -> !isAsBefore(group, dirty)).map(Recut::all).toList();
  }

  /** Takes in the case of a node, and those that border on this case. */
  private void takeAround(Node node, Set<Node> inside, Set<Node> around) {
    if (around.contains(node)) {
      return;
    }
    take(node, inside);
    for (Node each : members(node)) {
      around.add(each);
      graph.forEachJoinable(each, other -> take(other, inside));
    }
  }

  /** Takes in the case of a node, unless it is there. */
  private void take(Node node, Set<Node> inside) {
    if (inside.add(node)) {
      inside.addAll(members(node));
    }
  }

  /** The nodes of a node's case that stand for themselves. */
  private List<Node> members(Node node) {
    return node.incidentId == null
        ? List.of(node)
        : roster.of(node.incidentId).stream().filter(Node::isHead).toList();
  }

  private boolean isAsBefore(List<Node> group, Set<Node> dirty) {
    Node first = group.get(0);
    if (first.incidentId == null || members(first).size() != group.size()) {
      return false;
    }
    return group.stream()
        .allMatch(node -> first.incidentId.equals(node.incidentId) && !dirty.contains(node));
  }

  private static Node first(Node node) {
    return node.leader == null ? node : node.leader;
  }

  /** A case with the copies that stand behind its nodes, and what rests there. */
  private static List<Node> all(List<Node> group) {
    List<Node> all = new ArrayList<>(group);
    for (Node node : group) {
      all.addAll(node.followers);
      all.addAll(node.resting);
    }
    return all;
  }
}
