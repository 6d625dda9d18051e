package org.jianwei.classify.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianwei.classify.likeness.Profile;
import org.jspecify.annotations.Nullable;

/** A grouped part in memory, with its links to others. */
final class Node {

  /** The order in which a component is cut: publication day, article id, part. */
  static final Comparator<Node> CANONICAL =
      Comparator.comparingLong((Node n) -> n.profile.day())
          .thenComparing(n -> n.articleId)
          .thenComparingInt(n -> n.part);

  /** The order of the log. */
  static final Comparator<Node> LOG =
      Comparator.comparingLong((Node n) -> n.sequence).thenComparingInt(n -> n.part);

  final String articleId;
  final int part;

  /** Whether it is the only part of its article. */
  final boolean whole;

  final long sequence;
  final boolean founding;
  final boolean harm;
  final Profile profile;

  /** Scores of all nodes that have something in common with this one. */
  final Map<Node, Double> links = new LinkedHashMap<>();

  /** The first of its copies, behind which it stands; null where it stands for itself. */
  @Nullable Node leader;

  /** Whether it is in the graph. */
  boolean entered;

  /** Incident to which it belongs now. */
  @Nullable String incidentId;

  Node(
      String articleId,
      int part,
      boolean whole,
      long sequence,
      boolean founding,
      boolean harm,
      Profile profile) {
    this.articleId = articleId;
    this.part = part;
    this.whole = whole;
    this.sequence = sequence;
    this.founding = founding;
    this.harm = harm;
    this.profile = profile;
  }

  double scoreTo(Node other, double otherwise) {
    return links.getOrDefault(other, otherwise);
  }
}
