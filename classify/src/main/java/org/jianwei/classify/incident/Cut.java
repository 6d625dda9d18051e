package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.PairKind;
import org.jspecify.annotations.Nullable;

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

  /**
   * By number of a node in which cut it was placed last, in which bundle, and whether it was in the
   * core: most links lead to nodes that are in no cut at hand, which need not be touched then.
   */
  private long[] placed = new long[64];

  Cut(GroupingRules rules, Bonds bonds, Rivals rivals) {
    this.rules = rules;
    this.bonds = bonds;
    this.rivals = rivals;
    for (PairKind kind : PairKind.values()) {
      cohesion.put(kind, rules.cohesion(kind));
    }
  }

  /** Whether these nodes come out as one case. */
  boolean isOne(List<Node> nodes) {
    return clusters(Scope.of(nodes)).size() == 1;
  }

  /**
   * The clusters of nodes that stand for themselves: copies that stand behind another go with it,
   * and are not heard.
   */
  List<Cluster> clusters(Scope scope) {
    cuts++;
    List<Node> core = new ArrayList<>(scope.core());
    core.sort(Node.CANONICAL);
    List<Begun> begun = new ArrayList<>();
    bundles(core).forEach(bundle -> begun.add(new Begun(bundle, null)));
    List<Growth> growths = new ArrayList<>();
    for (Neighbour neighbour : scope.beside()) {
      List<Union> rest = new ArrayList<>();
      List<Cluster> clusters = neighbour.begun(rest);
      Growth growth = new Growth(rest);
      growths.add(growth);
      clusters.forEach(cluster -> begun.add(new Begun(cluster, growth)));
    }
    begun.sort(Comparator.comparing(one -> one.cluster.first(), Node.CANONICAL));
    Agglomeration agglomeration = new Agglomeration(rules, bonds::areApart);
    for (int number = 0; number < begun.size(); number++) {
      Begun one = begun.get(number);
      agglomeration.add(one.cluster, one.growth);
      for (Node node : one.cluster.nodes()) {
        place(node, number, one.growth == null);
      }
    }
    core.forEach(node -> link(node, agglomeration));
    growths.forEach(agglomeration::begin);
    return agglomeration.united();
  }

  private List<Cluster> bundles(List<Node> nodes) {
    List<Cluster> bundles = new ArrayList<>();
    Set<Node> unplaced = new HashSet<>(nodes);
    for (Node node : nodes) {
      if (unplaced.contains(node)) {
        bundles.add(new Cluster(bundle(node, nodes, unplaced)));
      }
    }
    return bundles;
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

  private void place(Node node, int bundle, boolean isCore) {
    node.bundle = bundle;
    if (node.number >= placed.length) {
      placed = Arrays.copyOf(placed, 2 * node.number);
    }
    if (node.number != NodeTable.NONE) {
      placed[node.number] = (long) cuts << Integer.SIZE | (long) bundle << 1 | (isCore ? 1 : 0);
    }
  }

  /** Adds the links of a node of the core; those within the core from one side alone. */
  private void link(Node node, Agglomeration agglomeration) {
    Links links = node.links;
    for (int i = 0; i < links.size(); i++) {
      int number = links.number(i);
      long other = number < placed.length ? placed[number] : 0;
      if (other >>> Integer.SIZE == cuts) {
        int bundle = (int) other >>> 1;
        boolean isCore = (other & 1) != 0;
        if (!isCore || bundle > node.bundle) {
          PairKind kind = PairKind.of(node.profile(), links.node(i).profile());
          double share = cohesion.getOrDefault(kind, 1.0);
          agglomeration.link(node.bundle, bundle, rivals.heard(node, i), share);
        }
      }
    }
  }

  /** A cluster to begin with, and of what it is a part. */
  private record Begun(Cluster cluster, @Nullable Growth growth) {}
}
