package org.jianwei.classify.incident;

import java.util.Collection;
import java.util.List;

/**
 * What is cut at once.
 *
 * @param core nodes whose links or decisions changed, with their cases
 * @param beside cases to which links of the core may join
 */
record Scope(Collection<Node> core, List<Neighbour> beside) {

  /** One in which all is to be found out. */
  static Scope of(Collection<Node> nodes) {
    return new Scope(nodes, List.of());
  }
}
