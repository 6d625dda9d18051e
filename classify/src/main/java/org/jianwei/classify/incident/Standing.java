package org.jianwei.classify.incident;

import java.util.List;
import java.util.Optional;

/** Where an article stands, in memory. */
final class Standing {

  /** Its place in the log. */
  final long sequence;

  final List<Node> nodes;

  /** Id of the first article of its group of copies, as it was last written out. */
  String copyGroup;

  /** Where its parts stand, as it was last written out. */
  List<Place> places;

  Standing(long sequence, List<Node> nodes, String copyGroup, List<Place> places) {
    this.sequence = sequence;
    this.nodes = nodes;
    this.copyGroup = copyGroup;
    this.places = places;
  }

  /** Its only node; none where it has parts or none. */
  Optional<Node> whole() {
    return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
  }
}
