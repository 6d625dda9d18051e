package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts again what a change can have changed, and no more: first the cases of the nodes whose links
 * changed, against the cases next to these; then, where a case beside came out otherwise than it
 * was, that one too, until what comes out beside is what was there.
 *
 * <p>The result is that of cutting the whole component. A case beside that comes out as it was
 * never took a node in or gave one away on the way, so it was at each step what it would have been
 * without the change; and what lies beyond has links that may join to such cases alone. So nothing
 * beyond can come out otherwise than before. What links two cases beside is not looked at, as
 * neither took of the other before; nor is what links the nodes of one, as it is put together in
 * the same way again ({@link Dendrogram}) unless the core takes a part of it.
 *
 * <p>All this holds of what is compared. Where texts of a case rest, the case stays as it was until
 * its own links change, even where those that are left fit something else better.
 */
final class Recut {

  private final CaseGraph graph;
  private final Cut cut;
  private final Roster roster;
  private final Bonds bonds;

  Recut(CaseGraph graph, Cut cut, Roster roster, Bonds bonds) {
    this.graph = graph;
    this.cut = cut;
    this.roster = roster;
    this.bonds = bonds;
  }

  /**
   * The cases that may be other than before, each with all its nodes.
   *
   * @param touched nodes whose links or decisions changed
   */
  List<List<Node>> groups(Collection<Node> touched) {
    Set<Node> dirty = new HashSet<>();
    touched.stream().filter(n -> n.founding && n.entered).map(Recut::first).forEach(dirty::add);
    Set<Node> core = new HashSet<>();
    List<Node> changed = new ArrayList<>(dirty);
    List<Cluster> clusters = List.of();
    while (!changed.isEmpty()) {
      for (Node node : changed) {
        if (core.add(node)) {
          core.addAll(members(node));
        }
      }
      changed.clear();
      List<Neighbour> beside = beside(core, changed);
      if (changed.isEmpty()) {
        clusters = cut.clusters(new Scope(core, beside));
        clusters.forEach(cluster -> changed.addAll(taken(cluster, core)));
      }
    }
    List<List<Node>> groups = new ArrayList<>();
    for (Cluster cluster : clusters) {
      if (core.contains(cluster.first())) {
        if (!isAsBefore(cluster, dirty)) {
          groups.add(all(cluster.nodes()));
        }
        keep(cluster);
      }
    }
    return groups;
  }

  /** The nodes beside of a cluster that the core took something of. */
  private static List<Node> taken(Cluster cluster, Set<Node> core) {
    List<Node> beside = cluster.nodes().stream().filter(node -> !core.contains(node)).toList();
    return beside.size() < cluster.size() ? beside : List.of();
  }

  private boolean isAsBefore(Cluster cluster, Set<Node> dirty) {
    String incident = cluster.first().incidentId;
    return incident != null
        && cluster.nodes().stream()
            .allMatch(node -> incident.equals(node.incidentId) && !dirty.contains(node))
        && members(cluster.first()).size() == cluster.size();
  }

  private static void keep(Cluster cluster) {
    Dendrogram dendrogram = new Dendrogram(cluster.unions());
    cluster.nodes().forEach(node -> node.dendrogram = dendrogram);
  }

  /**
   * The cases to which links of the core may join.
   *
   * @param core what they are beside
   * @param unsure takes the nodes of those that may be put together otherwise for other reasons
   */
  private List<Neighbour> beside(Set<Node> core, List<Node> unsure) {
    Map<Node, Double> linked = new HashMap<>();
    for (Node node : core) {
      graph.forEachJoinable(
          node,
          (other, score) -> {
            if (!core.contains(other)) {
              linked.merge(other, Agglomeration.exact(score), Math::max);
            }
          });
    }
    List<Neighbour> beside = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    for (Node node : linked.keySet()) {
      if (!seen.contains(node)) {
        List<Node> members = members(node);
        seen.addAll(members);
        Neighbour neighbour = neighbour(members, linked);
        if (neighbour == null) {
          unsure.addAll(members);
        } else {
          beside.add(neighbour);
        }
      }
    }
    return beside;
  }

  private @Nullable Neighbour neighbour(List<Node> members, Map<Node, Double> linked) {
    double strongest = Double.NEGATIVE_INFINITY;
    for (Node member : members) {
      strongest = Math.max(strongest, linked.getOrDefault(member, strongest));
    }
    boolean decided = members.stream().anyMatch(bonds::isDecided);
    Dendrogram dendrogram =
        decided || strongest >= CaseGraph.COPY_SCORE ? null : dendrogram(members);
    return dendrogram == null ? null : new Neighbour(members, dendrogram, strongest);
  }

  /** How a case was put together; null where it is not put together without what is beside. */
  private @Nullable Dendrogram dendrogram(List<Node> members) {
    if (!isKnown(members)) {
      List<Cluster> alone = cut.clusters(Scope.of(members));
      if (alone.size() == 1) {
        keep(alone.get(0));
      }
    }
    return isKnown(members) ? members.get(0).dendrogram : null;
  }

  @SuppressWarnings("ReferenceEquality") // all nodes of a case hold the same one
  private static boolean isKnown(List<Node> members) {
    Dendrogram known = members.get(0).dendrogram;
    return known != null
        && known.size() == members.size()
        && members.stream().allMatch(member -> member.dendrogram == known);
  }

  /** The nodes of a node's case that stand for themselves, in canonical order. */
  private List<Node> members(Node node) {
    if (node.incidentId == null) {
      return List.of(node);
    }
    List<Node> members = new ArrayList<>();
    for (Node member : roster.of(node.incidentId)) {
      if (member.isHead()) {
        members.add(member);
      }
    }
    members.sort(Node.CANONICAL);
    return members;
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
