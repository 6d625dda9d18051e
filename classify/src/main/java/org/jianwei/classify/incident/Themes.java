package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.classify.likeness.Signal;
import org.jianwei.contracts.incident.Related;

/** Relates incidents that report the same mechanism within days of one another. */
final class Themes {

  private static final int RELATED_MAX = 10;
  private static final double ROUNDING = 100;

  private static final Comparator<Related> NEAREST_FIRST =
      Comparator.comparingDouble((Related r) -> -r.score()).thenComparing(Related::incidentId);

  private final IncidentLedger ledger;
  private final ThemeRules rules;
  private final Map<String, TreeMap<Long, Set<String>>> byKind = new HashMap<>();

  Themes(IncidentLedger ledger, ThemeRules rules) {
    this.ledger = ledger;
    this.rules = rules;
    ledger.all().forEach(this::index);
  }

  /**
   * Takes note of the reports of an incident as they are now, and relates it anew, on both sides,
   * where they name other acts than before. Copies, and what rests, do not count.
   */
  void told(OpenedIncident incident, List<Node> reports) {
    List<String> acts = acts(reports.stream().filter(Node::isHead).toList());
    if (acts.equals(incident.acts())) {
      return;
    }
    turn(incident, incident.about(acts));
  }

  /**
   * Takes an incident out of the lists of the others. It is told of again should it stand by itself
   * again.
   */
  void merged(OpenedIncident incident) {
    turn(incident, incident.about(List.of()));
  }

  /** The acts that enough of the reports name. */
  private List<String> acts(List<Node> reports) {
    Map<String, Integer> named = new TreeMap<>();
    for (Node report : reports) {
      report.profile().marks(Signal.ACT).forEach(act -> named.merge(act, 1, Integer::sum));
    }
    List<String> acts = new ArrayList<>();
    named.forEach(
        (act, reporters) -> {
          if (reporters >= rules.namedBy() * reports.size()) {
            acts.add(act);
          }
        });
    return acts;
  }

  private void turn(OpenedIncident before, OpenedIncident now) {
    unindex(before);
    Set<String> around = around(now);
    List<Related> related = new ArrayList<>();
    around.forEach(id -> add(id, now, related));
    ledger.put(now.ofTheme(nearest(related)));
    before.ofTheme().stream().map(Related::incidentId).forEach(around::add);
    around.forEach(id -> tell(id, now));
    index(now);
  }

  /** Puts an incident into the list of another, or out of it. */
  private void tell(String id, OpenedIncident now) {
    OpenedIncident one = ledger.get(id);
    if (one != null) {
      List<Related> related = new ArrayList<>(one.ofTheme());
      related.removeIf(r -> r.incidentId().equals(now.id()));
      add(now.id(), one, related);
      ledger.put(one.ofTheme(nearest(related)));
    }
  }

  private void add(String id, OpenedIncident to, List<Related> related) {
    OpenedIncident other = ledger.get(id);
    double score = other == null ? 0 : Math.rint(rules.score(to, other) * ROUNDING) / ROUNDING;
    if (score > 0) {
      related.add(new Related(id, "theme", score));
    }
  }

  private static List<Related> nearest(List<Related> related) {
    return related.stream().sorted(NEAREST_FIRST).limit(RELATED_MAX).toList();
  }

  private Set<String> around(OpenedIncident incident) {
    Set<String> around = new TreeSet<>();
    for (String kind : rules.kinds(incident.acts())) {
      byKind
          .getOrDefault(kind, new TreeMap<>())
          .subMap(incident.day() - rules.days(), true, incident.day() + rules.days(), true)
          .values()
          .forEach(around::addAll);
    }
    around.remove(incident.id());
    return around;
  }

  private void index(OpenedIncident incident) {
    for (String kind : rules.kinds(incident.acts())) {
      byKind
          .computeIfAbsent(kind, k -> new TreeMap<>())
          .computeIfAbsent(incident.day(), d -> new TreeSet<>())
          .add(incident.id());
    }
  }

  private void unindex(OpenedIncident incident) {
    for (String kind : rules.kinds(incident.acts())) {
      Set<String> ofDay = byKind.getOrDefault(kind, new TreeMap<>()).get(incident.day());
      if (ofDay != null) {
        ofDay.remove(incident.id());
      }
    }
  }
}
