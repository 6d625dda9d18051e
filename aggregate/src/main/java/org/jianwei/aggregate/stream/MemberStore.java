package org.jianwei.aggregate.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.aggregate.incident.IncidentHead;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jspecify.annotations.Nullable;

/**
 * The latest rows of the memberships log by their keys, and the heads of the records by incident.
 */
final class MemberStore {

  /** The character after the slash: keys of one incident lie between {@code id/} and this. */
  private static final char AFTER_SLASH = '/' + 1;

  private final KeyValueStore<String, MembershipRecord> rows;
  private final KeyValueStore<String, IncidentHead> heads;

  MemberStore(
      KeyValueStore<String, MembershipRecord> rows, KeyValueStore<String, IncidentHead> heads) {
    this.rows = rows;
    this.heads = heads;
  }

  @Nullable MembershipRecord row(String key) {
    return rows.get(key);
  }

  @Nullable IncidentHead head(String incidentId) {
    return heads.get(incidentId);
  }

  /** All that is stored of one incident. */
  Members members(String incidentId) {
    List<Membership> articles = new ArrayList<>();
    IncidentLink link = null;
    try (KeyValueIterator<String, MembershipRecord> found =
        rows.range(incidentId + "/", incidentId + AFTER_SLASH)) {
      while (found.hasNext()) {
        KeyValue<String, MembershipRecord> row = found.next();
        if (row.value instanceof Membership member) {
          articles.add(member);
        } else if (row.value instanceof IncidentLink incidentLink) {
          link = incidentLink;
        }
      }
    }
    return new Members(incidentId, articles, link);
  }

  void put(MembershipRecord row) {
    rows.put(row.recordKey(), row);
  }

  void remove(String key) {
    rows.delete(key);
  }

  void put(String incidentId, IncidentHead head) {
    heads.put(incidentId, head);
  }
}
