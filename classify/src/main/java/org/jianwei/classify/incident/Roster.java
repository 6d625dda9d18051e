package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The nodes of each incident. */
final class Roster {

  private final Map<String, List<Node>> byIncident = new HashMap<>();

  /** The nodes of an incident, in no order. */
  List<Node> of(String incidentId) {
    return byIncident.getOrDefault(incidentId, List.of());
  }

  /**
   * Moves a node.
   *
   * @param incidentId where it belongs from now on; null for nowhere
   * @return whether it did not belong there before
   */
  boolean move(Node node, @Nullable String incidentId) {
    String former = node.incidentId;
    if (Objects.equals(former, incidentId)) {
      return false;
    }
    if (former != null) {
      List<Node> left = of(former);
      left.remove(node);
      if (left.isEmpty()) {
        byIncident.remove(former);
      }
    }
    node.incidentId = incidentId;
    if (incidentId != null) {
      byIncident.computeIfAbsent(incidentId, i -> new ArrayList<>(2)).add(node);
    }
    return true;
  }
}
