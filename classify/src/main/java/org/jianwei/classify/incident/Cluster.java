package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Nodes that stand together in a {@link Cut}, and how they came together. */
final class Cluster {

  private final List<Node> nodes;
  private final List<Union> unions = new ArrayList<>();

  Cluster(Collection<Node> nodes) {
    this.nodes = new ArrayList<>(nodes);
  }

  /** Its nodes; none once it was united into another one. */
  List<Node> nodes() {
    return nodes;
  }

  Node first() {
    return nodes.get(0);
  }

  int size() {
    return nodes.size();
  }

  /** What was united to it in this cut, in no order. */
  List<Union> unions() {
    return unions;
  }

  /** Takes in all nodes of another one, which is left empty. */
  void unite(Cluster other, double fit, int step) {
    unions.add(new Union(first(), other.first(), fit, step));
    unions.addAll(other.unions);
    nodes.addAll(other.nodes);
    other.nodes.clear();
  }
}
