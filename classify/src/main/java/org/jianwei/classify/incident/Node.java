package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianwei.classify.likeness.CaseKeys;
import org.jianwei.classify.likeness.Profile;
import org.jspecify.annotations.Nullable;

/** A grouped part in memory, with its links to others. */
final class Node {

  /** The order in which a component is cut: publication day, article id, part. */
  static final Comparator<Node> CANONICAL =
      Comparator.comparingLong((Node n) -> n.day)
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

  /** Day of publication in Shanghai, as days since 1970-01-01. */
  final long day;

  /** The nodes that have something in common with this one. */
  final Links links = new Links();

  /** Its copies that stand behind it. */
  final List<Node> followers = new ArrayList<>(0);

  /** The first of its copies, behind which it stands; null where it stands for itself. */
  @Nullable Node leader;

  /** What it is looked up by; null where it is not in the graph, or stands behind another. */
  @Nullable CaseKeys keys;

  /** By which {@link KeyIndex} knows it. */
  int number;

  /** Whether it is in the graph. */
  boolean entered;

  /** Incident to which it belongs now; set by {@link Roster} alone. */
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
    this.day = profile.day();
  }

  double scoreTo(Node other, double otherwise) {
    return links.to(other, otherwise);
  }
}
