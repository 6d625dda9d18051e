package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The nodes of each incident. */
final class Roster {

  private final Map<String, List<Node>> byIncident = new HashMap<>();
  private final Set<String> changed = new TreeSet<>();

  /** The nodes of an incident, in no order. */
  List<Node> of(String incidentId) {
    return byIncident.getOrDefault(incidentId, List.of());
  }

  /**
   * The incidents whose nodes are others than when this was last asked, and the articles of nodes
   * that belong nowhere any more, by id.
   */
  Set<String> takeChanged() {
    Set<String> taken = new TreeSet<>(changed);
    changed.clear();
    return taken;
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
    changed.add(incidentId == null ? node.articleId : incidentId);
    if (former != null) {
      changed.add(former);
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
