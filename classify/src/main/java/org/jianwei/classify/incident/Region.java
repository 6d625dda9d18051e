package org.jianwei.classify.incident;

import java.util.Collection;
import java.util.List;

/**
 * What is cut at once.
 *
 * @param core nodes whose links or decisions changed, with their cases
 * @param beside cases to which links of the core may join
 */
record Region(Collection<Node> core, List<Neighbour> beside) {

  /** One in which all is to be found out. */
  static Region of(Collection<Node> nodes) {
    return new Region(nodes, List.of());
  }
}
