package org.jianwei.aggregate.crowd;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jspecify.annotations.Nullable;

/** Rows of the memberships log in memory. */
final class ListedRows implements MemberRows {

  private final Map<String, MembershipRecord> rows = new TreeMap<>();

  ListedRows(Collection<? extends MembershipRecord> all) {
    all.forEach(row -> rows.put(row.recordKey(), row));
  }

  @Override
  public List<Membership> all(String incidentId) {
    return rows.values().stream()
        .filter(row -> row.incidentId().equals(incidentId))
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .toList();
  }

  @Override
  public @Nullable Membership member(String incidentId, String articleId) {
    return (Membership) rows.get(MembershipRecord.key(incidentId, articleId));
  }

  @Override
  public @Nullable IncidentLink link(String incidentId) {
    return (IncidentLink) rows.get(MembershipRecord.key(incidentId, ""));
  }
}
