package org.jianwei.classify.incident;

import java.util.List;
import java.util.Optional;

/** Where an article stands, in memory. */
final class Standing {

  /** Its place in the log. */
  final long sequence;

  /** Day on which it came, in its latest revision, as days since 1970-01-01. */
  final long arrived;

  final List<Node> nodes;

  /** Id of the first article of its group of copies, as it was last written out. */
  String copyGroup;

  /** Where its parts stand, as it was last written out; empty where it rests. */
  List<Seat> seats;

  Standing(long sequence, long arrived, List<Node> nodes, String copyGroup, List<Seat> seats) {
    this.sequence = sequence;
    this.arrived = arrived;
    this.nodes = nodes;
    this.copyGroup = copyGroup;
    this.seats = seats;
  }

  /** Whether it is compared no more. */
  boolean isAtRest() {
    return !nodes.isEmpty() && nodes.get(0).atRest;
  }

  /** Whether a part of it stands in an incident. */
  boolean isPlaced() {
    return nodes.stream().anyMatch(node -> node.incidentId != null);
  }

  /** Its only node; none where it has parts or none. */
  Optional<Node> whole() {
    return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
  }
}
