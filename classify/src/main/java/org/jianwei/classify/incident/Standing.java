package org.jianwei.classify.incident;

import java.util.List;

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
}
