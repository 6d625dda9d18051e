package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
  private final @Nullable Profiles profiles;

  /** Day of publication in Shanghai, as days since 1970-01-01. */
  final long day;

  /** Day on which the article came; set by {@link CaseIndex}, not known of what rests. */
  long arrived;

  /** The nodes that have something in common with this one. */
  Links links = Links.NONE;

  /** Its copies that stand behind it. */
  final List<Node> followers = new ArrayList<>(0);

  /** The nodes that rest behind it: those of its case that are compared no more. */
  final List<Node> resting = new ArrayList<>(0);

  /**
   * The first of its copies, behind which it stands, or the node behind which it rests; null where
   * it stands for itself.
   */
  @Nullable Node leader;

  /** Whether it rests. */
  boolean atRest;

  /** What it is looked up by; null where it is not in the graph, or stands behind another. */
  @Nullable CaseKeys keys;

  /** By which {@link NodeTable} knows it. */
  int number = NodeTable.NONE;

  /** Whether there is more of it than a headline; known once it is in the graph. */
  boolean hasText;

  /** How many texts it is half alike to; kept by {@link Rivals} alone. */
  int rivals;

  /** Whether it is in the graph. */
  boolean entered;

  /** For {@link Cut}: in which bundle it was placed last. */
  int bundle;

  /** How its case was put together; null where that is not known. */
  @Nullable Dendrogram dendrogram;

  /** Incident to which it belongs now; set by {@link Roster} alone. */
  @Nullable String incidentId;

  private @Nullable Profile profile;

  /** Creates one whose profile is made when it is asked for. */
  Node(
      String articleId,
      int part,
      boolean whole,
      long sequence,
      boolean founding,
      boolean harm,
      long day,
      Profiles profiles) {
    this.articleId = articleId;
    this.part = part;
    this.whole = whole;
    this.sequence = sequence;
    this.founding = founding;
    this.harm = harm;
    this.day = day;
    this.profiles = profiles;
  }

  /** Creates a report that is the only part of its article. */
  Node(String articleId, long sequence, Profile profile) {
    this.articleId = articleId;
    this.part = 0;
    this.whole = true;
    this.sequence = sequence;
    this.founding = true;
    this.harm = true;
    this.day = profile.day();
    this.profiles = null;
    this.profile = profile;
  }

  /** What it is compared by. Of a copy it is made anew each time: that is seldom asked for. */
  Profile profile() {
    if (profile != null) {
      return profile;
    }
    Profile made = Objects.requireNonNull(profiles, articleId).of(this);
    if (leader == null) {
      profile = made;
    }
    return made;
  }

  /** Gives it what it was compared by before. */
  void restore(Profile restored) {
    profile = restored;
  }

  /** Lets go of what it is compared by until that is asked for again. */
  void forgetProfile() {
    profile = null;
  }

  /** Whether it is compared with others, and counts where cases are cut. */
  boolean isHead() {
    return founding && leader == null && !atRest;
  }

  double scoreTo(Node other, double otherwise) {
    return links.to(other, otherwise);
  }
}
