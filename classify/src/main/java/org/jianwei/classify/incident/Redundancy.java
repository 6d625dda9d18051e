package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a case would be missed least: one that is most like another, and without which the
 * others still come out as one case.
 */
final class Redundancy {

  /** How many are tried before the case is left as it is. */
  private static final int TRIED_MAX = 4;

  private static final Comparator<Likeness> MOST_LIKE_FIRST =
      Comparator.comparingDouble((Likeness l) -> -l.score)
          .thenComparingInt(l -> l.node.keys == null ? 0 : l.node.keys.size())
          .thenComparing(l -> l.node, Node.CANONICAL.reversed());

  private final Bonds bonds;
  private final Cut cut;

  Redundancy(Bonds bonds, Cut cut) {
    this.bonds = bonds;
    this.cut = cut;
  }

  /**
   * The text that would be missed least, with the copies behind it; empty where all are needed.
   * Texts about which people decided are.
   *
   * @param heads the texts of a case that are compared, in canonical order
   */
  List<Rest> leastMissed(List<Node> heads) {
    List<Node> free = heads.stream().filter(head -> !bonds.isDecided(head)).toList();
    List<Likeness> likest = new ArrayList<>();
    for (Node head : free) {
      Node nearest = nearest(head, free);
      if (nearest != null) {
        likest.add(new Likeness(head, nearest, head.scoreTo(nearest, 0)));
      }
    }
    likest.sort(MOST_LIKE_FIRST);
    for (Likeness each : likest.subList(0, Math.min(TRIED_MAX, likest.size()))) {
      if (isOneCase(heads, each.node)) {
        return rest(each.node, each.nearest);
      }
    }
    return List.of();
  }

  /** Which of some texts a node is linked to most strongly; null where to none. */
  static @Nullable Node nearest(Node node, List<Node> texts) {
    Node nearest = null;
    double most = 0;
    for (Node text : texts) {
      double score = node.scoreTo(text, Double.NEGATIVE_INFINITY);
      if (score > Double.NEGATIVE_INFINITY && (nearest == null || score > most)) {
        nearest = text;
        most = score;
      }
    }
    return nearest;
  }

  private boolean isOneCase(List<Node> heads, Node without) {
    List<Node> left = new ArrayList<>(heads);
    left.remove(without);
    return cut.isOne(left);
  }

  private static List<Rest> rest(Node node, Node leader) {
    List<Rest> unit = new ArrayList<>(List.of(new Rest(node, leader)));
    node.followers.forEach(copy -> unit.add(new Rest(copy, leader)));
    return unit;
  }

  private record Likeness(Node node, Node nearest, double score) {}
}
