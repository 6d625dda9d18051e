package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.contracts.incident.Related;

/** Relates incidents that report the same act within days of one another. */
final class Themes {

  private static final int RELATED_MAX = 10;
  private static final double ROUNDING = 100;

  private final IncidentLedger ledger;
  private final int days;
  private final Map<String, TreeMap<Long, Set<String>>> byAct = new HashMap<>();

  Themes(IncidentLedger ledger, int days) {
    this.ledger = ledger;
    this.days = days;
    ledger.all().forEach(this::index);
  }

  /** Relates a new incident with those around it, on both sides. */
  void opened(OpenedIncident incident) {
    for (String other : around(incident)) {
      OpenedIncident second = ledger.get(other);
      if (second != null && second.mergedInto() == null) {
        relate(incident.id(), second.id());
        relate(second.id(), incident.id());
      }
    }
    index(incident);
  }

  /** Takes an incident that was merged out of the lists of the others. */
  void merged(OpenedIncident incident) {
    for (Related related : incident.related()) {
      OpenedIncident other = ledger.get(related.incidentId());
      if (other != null) {
        ledger.put(
            other.related(
                other.related().stream()
                    .filter(r -> !r.incidentId().equals(incident.id()))
                    .toList()));
      }
    }
    ledger.put(incident.related(List.of()));
  }

  private void relate(String id, String otherId) {
    OpenedIncident one = ledger.get(id);
    OpenedIncident other = ledger.get(otherId);
    if (one == null || other == null) {
      return;
    }
    List<Related> related = new ArrayList<>(one.related());
    double score = 1.0 / (1 + Math.abs(one.day() - other.day()));
    related.add(new Related(otherId, "theme", Math.rint(score * ROUNDING) / ROUNDING));
    related.sort(
        Comparator.comparingDouble((Related r) -> -r.score()).thenComparing(Related::incidentId));
    ledger.put(one.related(related.subList(0, Math.min(RELATED_MAX, related.size()))));
  }

  private Set<String> around(OpenedIncident incident) {
    Set<String> around = new TreeSet<>();
    for (String act : incident.acts()) {
      byAct
          .getOrDefault(act, new TreeMap<>())
          .subMap(incident.day() - days, true, incident.day() + days, true)
          .values()
          .forEach(around::addAll);
    }
    around.remove(incident.id());
    return around;
  }

  private void index(OpenedIncident incident) {
    for (String act : incident.acts()) {
      byAct
          .computeIfAbsent(act, a -> new TreeMap<>())
          .computeIfAbsent(incident.day(), d -> new TreeSet<>())
          .add(incident.id());
    }
  }
}
