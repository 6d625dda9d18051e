package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says as which incident each group of articles goes on. An incident goes on as the group that
 * holds most of its articles, and a group as the incident of which it holds most: so it is the
 * smaller side that moves where incidents are merged or split. Of equal sides the incident that was
 * opened first goes on. A group that holds none of those may have opened one that was merged: then
 * it goes on as that one again.
 */
final class Succession {

  private final List<List<Node>> groups;
  private final Function<String, @Nullable OpenedIncident> incidents;
  private final Function<Node, @Nullable OpenedIncident> founded;
  private final @Nullable String[] ids;
  private final Set<String> claimed = new HashSet<>();

  /** How many articles of an incident a group holds. */
  private record Share(int group, OpenedIncident incident, int articles) {

    static final Comparator<Share> LARGEST_FIRST =
        Comparator.comparingInt(Share::articles)
            .reversed()
            .thenComparingLong(share -> share.incident.opening())
            .thenComparingInt(Share::group);
  }

  /**
   * Decides for groups.
   *
   * @param groups the groups, in the order of the log
   * @param incidents finds an incident by its id
   * @param founded finds the incident that a node opened
   */
  Succession(
      List<List<Node>> groups,
      Function<String, @Nullable OpenedIncident> incidents,
      Function<Node, @Nullable OpenedIncident> founded) {
    this.groups = groups;
    this.incidents = incidents;
    this.founded = founded;
    this.ids = new @Nullable String[groups.size()];
    List<Share> shares = shares();
    shares.forEach(share -> claim(share.group, share.incident));
    for (int i = 0; i < groups.size(); i++) {
      OpenedIncident former = ids[i] == null ? firstFounded(groups.get(i)) : null;
      if (former != null) {
        claim(i, former);
      }
    }
  }

  /** The incident as which a group goes on; null where it opens a new one. */
  @Nullable String id(int group) {
    return ids[group];
  }

  private void claim(int group, OpenedIncident incident) {
    if (ids[group] == null && claimed.add(incident.id())) {
      ids[group] = incident.id();
    }
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<String, Integer> articles = new TreeMap<>();
      for (Node node : groups.get(i)) {
        if (node.incidentId != null) {
          articles.merge(node.incidentId, 1, Integer::sum);
        }
      }
      for (Map.Entry<String, Integer> entry : articles.entrySet()) {
        OpenedIncident incident = incidents.apply(entry.getKey());
        if (incident != null) {
          shares.add(new Share(i, incident, entry.getValue()));
        }
      }
    }
    shares.sort(Share.LARGEST_FIRST);
    return shares;
  }

  /** The first of the incidents that nodes opened and as which no group goes on. */
  private @Nullable OpenedIncident firstFounded(List<Node> group) {
    OpenedIncident first = null;
    for (Node node : group) {
      OpenedIncident incident = founded.apply(node);
      if (incident != null
          && !claimed.contains(incident.id())
          && (first == null || incident.opening() < first.opening())) {
        first = incident;
      }
    }
    return first;
  }
}
