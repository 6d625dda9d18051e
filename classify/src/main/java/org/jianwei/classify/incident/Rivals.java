package org.jianwei.classify.incident;

import java.util.Set;
import org.jianwei.classify.likeness.GroupingRules;

/**
 * Tells which links count. A text that is half alike to many others is told in words of its kind of
 * matter: a link that is not sure then says nothing of which case it is. What counts depends on the
 * links of the two nodes alone, not on the order in which they came.
 */
final class Rivals {

  private final GroupingRules rules;

  Rivals(GroupingRules rules) {
    this.rules = rules;
  }

  /**
   * Takes note of a new link.
   *
   * @param touched takes a node whose other links count no more
   */
  void linked(Node one, Node other, double score, Set<Node> touched) {
    if (isHalf(one, other, score)) {
      count(one, 1, touched);
      count(other, 1, touched);
    }
  }

  /**
   * Takes note that a link is no more.
   *
   * @param touched takes a node whose other links count again
   */
  void parted(Node one, Node other, double score, Set<Node> touched) {
    if (isHalf(one, other, score)) {
      count(one, -1, touched);
      count(other, -1, touched);
    }
  }

  /** The score of the link of a node at a place; the floor where it does not count. */
  double heard(Node node, int place) {
    double score = node.links.score(place);
    Node other = node.links.node(place);
    boolean crowded = isCrowded(node) || isCrowded(other);
    return crowded && isHalf(node, other, score) ? rules.floorScore() : score;
  }

  private void count(Node node, int by, Set<Node> touched) {
    boolean before = isCrowded(node);
    node.rivals += by;
    if (before != isCrowded(node)) {
      touched.add(node);
    }
  }

  private boolean isCrowded(Node node) {
    return node.rivals > rules.rivalsMax();
  }

  /** Whether a link joins, and is not sure. */
  private boolean isHalf(Node one, Node other, double score) {
    return score >= rules.joinScore()
        && score < rules.sureScore()
        && one.founding
        && other.founding
        && one.hasText
        && other.hasText;
  }
}
