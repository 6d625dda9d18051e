package org.jianwei.classify.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unions of a case that are still to come, as long as nothing beside takes a part of it. */
final class Growth {

  private final List<Union> unions;
  private int next;
  private boolean disturbed;

  /**
   * Begins with the first union.
   *
   * @param unions in order; the nodes in them know the numbers of their clusters
   */
  Growth(List<Union> unions) {
    this.unions = unions;
  }

  /** The next union; null where there is none. */
  @Nullable Offer offer() {
    if (disturbed || next == unions.size()) {
      return null;
    }
    Union union = unions.get(next);
    return new Offer(union.fit(), union.into().bundle, union.from().bundle, null, this, next);
  }

  /** Whether a union is still to come. */
  boolean awaits(int union) {
    return !disturbed && union == next;
  }

  /** Goes on to the union after the next. */
  void advance() {
    next++;
  }

  /** Ends it: a part of the case went elsewhere. */
  void disturb() {
    disturbed = true;
  }
}
