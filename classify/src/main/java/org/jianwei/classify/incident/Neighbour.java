package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A case beside the core of a {@link Scope}, which is put together as it was before.
 *
 * @param nodes its nodes, each of which stood alone at first, in canonical order
 * @param dendrogram how it was put together
 * @param strongest score of its strongest link to the core
 */
record Neighbour(List<Node> nodes, Dendrogram dendrogram, double strongest) {

  /**
   * The clusters of which it consists when the first of the core may take a part of it: nothing
   * fits better than by its strongest link, so all that fitted better is united by then.
   *
   * @param rest takes the unions that are still to come, in order
   */
  List<Cluster> begun(List<Union> rest) {
    Map<Node, Cluster> clusters = new IdentityHashMap<>();
    nodes.forEach(node -> clusters.put(node, new Cluster(List.of(node))));
    for (Union union : dendrogram.unions()) {
      if (rest.isEmpty() && union.fit() > strongest) {
        Cluster from = Objects.requireNonNull(clusters.remove(union.from()));
        Objects.requireNonNull(clusters.get(union.into())).unite(from, union.fit(), union.step());
      } else {
        rest.add(union);
      }
    }
    return new ArrayList<>(clusters.values());
  }
}
