package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.contracts.incident.Related;

/**
 * Relates incidents that are known by one name: a product, a company or a person under a full name,
 * a case at court. What is related follows from the names of all incidents, not from the order in
 * which they came; a name touches at most as many incidents as it may tie together.
 */
final class Ties {

  private static final Comparator<Related> CLOSEST_FIRST =
      Comparator.comparingDouble((Related r) -> -r.score())
          .thenComparing(Related::incidentId)
          .thenComparing(Related::kind);

  private final IncidentLedger ledger;
  private final TieRules rules;
  private final Map<String, Set<String>> byName = new HashMap<>();

  Ties(IncidentLedger ledger, TieRules rules) {
    this.ledger = ledger;
    this.rules = rules;
    ledger.all().forEach(i -> i.names().forEach(name -> knownBy(name).add(i.id())));
  }

  /**
   * Takes note of the reports of an incident as they are now, and ties it anew, on all sides, where
   * it is known by other names than before. Copies, and what rests, do not count.
   */
  void told(OpenedIncident incident, List<Node> reports) {
    rename(incident, names(reports.stream().filter(Node::isHead).toList()));
  }

  /** Unties an incident. It is told of again should it stand by itself again. */
  void merged(OpenedIncident incident) {
    rename(incident, new TreeSet<>());
  }

  private SortedSet<String> names(List<Node> reports) {
    Map<String, Integer> named = new TreeMap<>();
    for (Node report : reports) {
      rules.names(report.profile()).forEach(name -> named.merge(name, 1, Integer::sum));
    }
    SortedSet<String> names = new TreeSet<>();
    Map<String, Integer> ofKind = new HashMap<>();
    named.entrySet().stream()
        .filter(name -> name.getValue() >= rules.namedBy() * reports.size())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .forEach(
            name -> {
              int before = ofKind.getOrDefault(TieRules.kind(name), 0);
              if (before < rules.namesMax()) {
                names.add(name);
                ofKind.put(TieRules.kind(name), before + 1);
              }
            });
    return names;
  }

  private void rename(OpenedIncident incident, SortedSet<String> names) {
    if (names.equals(incident.names())) {
      return;
    }
    ledger.put(incident.known(names));
    Set<String> touched = new TreeSet<>(Set.of(incident.id()));
    for (String name : incident.names()) {
      if (!names.contains(name)) {
        knownBy(name).remove(incident.id());
        touch(name, knownBy(name).size(), touched);
      }
    }
    for (String name : names) {
      if (!incident.names().contains(name)) {
        touch(name, knownBy(name).size(), touched);
        knownBy(name).add(incident.id());
      }
    }
    incident.names().forEach(name -> byName.remove(name, Set.of()));
    touched.forEach(this::tie);
  }

  /** What a name that is everybody's ties, with one incident or without it, is nothing. */
  private void touch(String name, int fewest, Set<String> touched) {
    if (fewest <= rules.incidentsMax()) {
      touched.addAll(knownBy(name));
    }
  }

  private void tie(String id) {
    OpenedIncident incident = ledger.get(id);
    if (incident == null) {
      return;
    }
    Map<String, Related> closest = new TreeMap<>();
    for (String name : incident.names()) {
      Set<String> known = knownBy(name);
      if (known.size() <= rules.incidentsMax()) {
        known.stream()
            .filter(other -> !other.equals(id))
            .map(other -> new Related(other, TieRules.kind(name), rules.score(name, known.size())))
            .forEach(r -> closest.merge(r.incidentId() + " " + r.kind(), r, Ties::closer));
      }
    }
    List<Related> tied = new ArrayList<>(closest.values());
    tied.sort(CLOSEST_FIRST);
    ledger.put(incident.tied(tied.stream().limit(rules.relatedMax()).toList()));
  }

  private static Related closer(Related one, Related other) {
    return one.score() >= other.score() ? one : other;
  }

  private Set<String> knownBy(String name) {
    return byName.computeIfAbsent(name, n -> new TreeSet<>());
  }
}
