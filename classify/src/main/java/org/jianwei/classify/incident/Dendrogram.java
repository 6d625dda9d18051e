package org.jianwei.classify.incident;

import java.util.Comparator;
import java.util.List;

/**
 * How a case was put together: what was united with what, in order. As long as nothing beside takes
 * a part of it, a case is put together in the same way again, whatever else changes.
 */
final class Dendrogram {

  private final List<Union> unions;

  /** That of a cluster, each of whose nodes stood alone at first. */
  Dendrogram(List<Union> unions) {
    this.unions = unions.stream().sorted(Comparator.comparingInt(Union::step)).toList();
  }

  /** How many nodes it puts together. */
  int size() {
    return unions.size() + 1;
  }

  /** The unions, first to last. */
  List<Union> unions() {
    return unions;
  }
}
