package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.MembershipRole;

/** What must hold between the store of grouping and the rows that it wrote, after every step. */
final class RowInvariants {

  private RowInvariants() {}

  /**
   * Fails where it does not hold.
   *
   * @param settled whether no rows wait: only then has all left a merged incident
   */
  static void check(MemoryCaseStore store, Map<String, MembershipRecord> rows, boolean settled) {
    Map<String, OpenedIncident> incidents = new HashMap<>();
    store.forEachIncident(incident -> incidents.put(incident.id(), incident));
    Set<String> places = new TreeSet<>();
    store.forEachPlaced((id, article) -> take(id, article, places));
    Set<String> memberships = new TreeSet<>();
    Map<String, String> founders = new HashMap<>();
    rows.forEach(
        (key, row) -> {
          assertThat(incidents).as("row of no incident").containsKey(row.incidentId());
          if (row instanceof Membership membership) {
            memberships.add(key);
            OpenedIncident incident = incidents.get(row.incidentId());
            checkMembership(membership, incident, founders);
            if (settled) {
              assertThat(incident.mergedInto()).as("member of merged " + key).isNull();
            }
          } else {
            checkLink((IncidentLink) row, incidents);
          }
        });
    assertThat(memberships).as("rows against places").isEqualTo(places);
    incidents.values().forEach(incident -> checkRedirect(incident, incidents, rows));
  }

  private static void take(String id, PlacedArticle article, Set<String> places) {
    article.places().forEach(p -> places.add(MembershipRecord.key(p.incidentId(), id)));
  }

  private static void checkMembership(
      Membership membership, OpenedIncident incident, Map<String, String> founders) {
    assertThat(membership.reasons()).as("reasons of " + membership.recordKey()).isNotNull();
    if (membership.role() == MembershipRole.FOUNDER) {
      assertThat(membership.article().id()).isEqualTo(incident.founderArticle());
      assertThat(founders.put(incident.id(), membership.article().id())).as("founders").isNull();
    }
  }

  private static void checkLink(IncidentLink link, Map<String, OpenedIncident> incidents) {
    OpenedIncident incident = incidents.get(link.incidentId());
    assertThat(link.mergedInto()).isEqualTo(incident.mergedInto());
    assertThat(link.related()).isEqualTo(incident.related());
  }

  private static void checkRedirect(
      OpenedIncident incident,
      Map<String, OpenedIncident> incidents,
      Map<String, MembershipRecord> rows) {
    if (incident.mergedInto() != null) {
      assertThat(incidents.get(incident.mergedInto()).mergedInto())
          .as("redirect of " + incident.id() + " to a redirect")
          .isNull();
      assertThat(rows).containsKey(MembershipRecord.key(incident.id(), ""));
    }
  }
}
