package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All incidents that were ever opened, and which of them each group of articles is. */
final class IncidentLedger {

  private final Map<String, OpenedIncident> byId = new HashMap<>();
  private final Map<String, String> byFounder = new HashMap<>();
  private final Map<String, Set<String>> redirects = new HashMap<>();
  private final Set<String> changed = new TreeSet<>();
  private final Roster roster;
  private long openings;

  IncidentLedger(Roster roster) {
    this.roster = roster;
  }

  /** Takes over an incident from the store. */
  void restore(OpenedIncident incident) {
    redirect(byId.put(incident.id(), incident), incident);
    byFounder.put(key(incident.founderArticle(), incident.founderPart()), incident.id());
    openings = Math.max(openings, incident.opening() + 1);
  }

  /** The incident with this id. */
  @Nullable OpenedIncident get(String id) {
    return byId.get(id);
  }

  /** All incidents, in no order. */
  Collection<OpenedIncident> all() {
    return byId.values();
  }

  /** Whether a node opened the incident. */
  boolean isFounder(String incidentId, Node node) {
    return incidentId.equals(byFounder.get(key(node.articleId, node.part)));
  }

  /** Replaces an incident. */
  void put(OpenedIncident incident) {
    OpenedIncident before = byId.put(incident.id(), incident);
    if (!incident.equals(before)) {
      changed.add(incident.id());
      redirect(before, incident);
    }
  }

  /** The incidents changed since {@link #settled}, by id. */
  List<OpenedIncident> changed() {
    List<OpenedIncident> result = new ArrayList<>();
    for (String id : changed) {
      OpenedIncident incident = byId.get(id);
      if (incident != null) {
        result.add(incident);
      }
    }
    return result;
  }

  /** Takes note that something changed that is told beside the incident. */
  void touch(String id) {
    if (byId.containsKey(id)) {
      changed.add(id);
    }
  }

  /** Takes note that what changed was written out. */
  void settled() {
    changed.clear();
  }

  /**
   * Says which incident each group is, as {@link Succession} has it, opening new ones where needed,
   * and tells each node. An incident as which no group goes on answers with the group that holds
   * the article which opened it, else with one that holds articles of it.
   *
   * @param moved takes the articles of nodes that belong to another incident than before
   */
  void assign(List<List<Node>> groups, Set<String> moved) {
    List<List<Node>> inLogOrder =
        groups.stream()
            .map(IncidentLedger::inLogOrder)
            .sorted((a, b) -> Node.LOG.compare(a.get(0), b.get(0)))
            .toList();
    Set<String> former = new HashSet<>();
    inLogOrder.forEach(group -> group.forEach(node -> former.add(String.valueOf(node.incidentId))));
    Function<Node, @Nullable OpenedIncident> founded = node -> founded(node, former);
    Succession succession = new Succession(inLogOrder, byId::get, founded);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < inLogOrder.size(); i++) {
      String id = succession.id(i);
      ids.add(id == null ? open(opener(inLogOrder.get(i))).id() : goOn(id));
    }
    Set<String> redirected = new HashSet<>(ids);
    for (int i = 0; i < ids.size(); i++) {
      redirectFounded(inLogOrder.get(i), ids.get(i), founded, redirected);
    }
    for (int i = 0; i < ids.size(); i++) {
      redirectAbandoned(inLogOrder.get(i), ids.get(i), redirected);
    }
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      inLogOrder.get(i).forEach(node -> move(node, id, moved));
    }
    shortenRedirects();
  }

  private void move(Node node, String id, Set<String> moved) {
    if (roster.move(node, id)) {
      moved.add(node.articleId);
    }
  }

  /** The incident that a node opened; null where that goes on without it and is not touched. */
  private @Nullable OpenedIncident founded(Node node, Set<String> touched) {
    String id = byFounder.get(key(node.articleId, node.part));
    boolean apart =
        id != null
            && !touched.contains(id)
            && roster.of(id).stream().anyMatch(member -> member.founding);
    return id == null || apart ? null : byId.get(id);
  }

  private String goOn(String id) {
    OpenedIncident incident = byId.get(id);
    if (incident != null) {
      put(incident.mergedInto(null));
    }
    return id;
  }

  /** Incidents that nodes of a group opened go where these go, unless they go on elsewhere. */
  private void redirectFounded(
      List<Node> group,
      String id,
      Function<Node, @Nullable OpenedIncident> founded,
      Set<String> redirected) {
    for (Node node : group) {
      OpenedIncident incident = founded.apply(node);
      if (incident != null && redirected.add(incident.id())) {
        put(incident.mergedInto(id));
      }
    }
  }

  /** An incident whose founder is gone and whose members went elsewhere answers with that place. */
  private void redirectAbandoned(List<Node> group, String id, Set<String> redirected) {
    for (Node node : group) {
      String former = node.incidentId;
      OpenedIncident incident = former == null ? null : byId.get(former);
      if (incident != null && redirected.add(incident.id())) {
        put(incident.mergedInto(id));
      }
    }
  }

  /** What was merged into an incident that is merged itself now answers with where that went. */
  private void shortenRedirects() {
    for (String id : List.copyOf(changed)) {
      OpenedIncident incident = byId.get(id);
      if (incident == null || incident.mergedInto() == null) {
        continue;
      }
      String target = standing(id);
      for (String former : List.copyOf(redirects.getOrDefault(id, Set.of()))) {
        OpenedIncident redirected = byId.get(former);
        if (redirected != null) {
          put(redirected.mergedInto(target));
        }
      }
      put(incident.mergedInto(target));
    }
  }

  /** Where a chain of redirects ends. */
  private String standing(String id) {
    String at = id;
    for (OpenedIncident incident = byId.get(at); incident != null; incident = byId.get(at)) {
      String next = incident.mergedInto();
      if (next == null) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** The first in the log of those that do not rest. */
  private static Node opener(List<Node> group) {
    return group.stream().filter(node -> !node.atRest).findFirst().orElseThrow();
  }

  private OpenedIncident open(Node founder) {
    String id = IncidentIds.of(founder.day, founder.articleId, byId::containsKey);
    OpenedIncident incident = OpenedIncident.by(founder, id, openings++);
    restore(incident);
    changed.add(id);
    return incident;
  }

  private void redirect(@Nullable OpenedIncident before, OpenedIncident now) {
    if (before != null && before.mergedInto() != null) {
      redirects.getOrDefault(before.mergedInto(), new TreeSet<>()).remove(now.id());
    }
    if (now.mergedInto() != null) {
      redirects.computeIfAbsent(now.mergedInto(), i -> new TreeSet<>()).add(now.id());
    }
  }

  private static List<Node> inLogOrder(List<Node> group) {
    return group.stream().sorted(Node.LOG).toList();
  }

  private static String key(String articleId, int part) {
    return part == 0 ? articleId : articleId + "#" + part;
  }
}
