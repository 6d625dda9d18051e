package org.jianwei.deploy.decide;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.MembershipRole;

/** What stands on the topics now: who belongs where, and what was decided. */
public final class Register {

  private final SortedMap<String, MembershipRecord> rows = new TreeMap<>();
  private final Map<String, String> openedBy = new HashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();

  /** Takes a row of memberships, in place of the one with the same key. */
  public void put(MembershipRecord row) {
    rows.put(row.recordKey(), row);
  }

  /** Takes a row of memberships away. */
  public void remove(String key) {
    rows.remove(key);
  }

  /** Takes note of the article by which an incident was opened. */
  public void put(IncidentChange change) {
    if (change.type() == ChangeType.CREATED) {
      openedBy.put(change.incidentId(), change.cause());
    }
  }

  /** Takes a decision, in place of the one with the same key. */
  public void put(Decision decision) {
    decisions.put(decision.recordKey(), decision);
  }

  /** Takes a decision away. */
  public void removeDecision(String key) {
    decisions.remove(key);
  }

  /** All decisions, undone or not, in the order in which they were written. */
  public Collection<Decision> decisions() {
    return decisions.values();
  }

  /** The decision with this key. */
  Optional<Decision> decision(String key) {
    return Optional.ofNullable(decisions.get(key));
  }

  /** The incident with this id, also where it was merged. */
  Optional<KnownIncident> incident(String id) {
    String founder = openedBy.get(id);
    String mergedInto = null;
    Map<String, Membership> members = new TreeMap<>();
    for (MembershipRecord row : rows.subMap(id + "/", id + "0").values()) {
      if (row instanceof Membership member) {
        members.put(member.article().id(), member);
        founder = member.role() == MembershipRole.FOUNDER ? member.article().id() : founder;
      } else if (row instanceof IncidentLink link) {
        mergedInto = link.mergedInto();
      }
    }
    if (founder != null && mergedInto == null && !members.containsKey(founder)) {
      founder = members.keySet().stream().findFirst().orElse(founder);
    }
    return founder == null
        ? Optional.empty()
        : Optional.of(new KnownIncident(id, founder, members.keySet(), mergedInto));
  }

  /** The first incident to which an article belongs. */
  Optional<String> incidentOf(String articleId) {
    return rows.values().stream()
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .filter(member -> member.article().id().equals(articleId))
        .map(Membership::incidentId)
        .findFirst();
  }
}
