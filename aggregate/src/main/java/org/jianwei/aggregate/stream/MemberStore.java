package org.jianwei.aggregate.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.aggregate.crowd.MemberRows;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * The latest rows of the memberships log by their keys. Rows read or written last stay decoded: an
 * incident in the news is read from the same rows time after time.
 */
final class MemberStore implements MemberRows {

  /** The character after the slash: keys of one incident lie between {@code id/} and this. */
  private static final char AFTER_SLASH = '/' + 1;

  private static final int DECODED_MAX = 512;

  private final KeyValueStore<String, byte[]> rows;
  private final LatestRows<MembershipRecord> decoded = new LatestRows<>(DECODED_MAX);

  MemberStore(KeyValueStore<String, byte[]> rows) {
    this.rows = rows;
  }

  @Nullable MembershipRecord row(String key) {
    MembershipRecord known = decoded.get(key);
    if (known != null) {
      return known;
    }
    byte[] row = rows.get(key);
    return row == null ? null : decode(key, row);
  }

  @Override
  public List<Membership> all(String incidentId) {
    List<Membership> members = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> found =
        rows.range(incidentId + '/', incidentId + AFTER_SLASH)) {
      while (found.hasNext()) {
        KeyValue<String, byte[]> row = found.next();
        MembershipRecord known = decoded.get(row.key);
        if ((known == null ? decode(row.key, row.value) : known) instanceof Membership member) {
          members.add(member);
        }
      }
    }
    return members;
  }

  @Override
  public @Nullable Membership member(String incidentId, String articleId) {
    return row(MembershipRecord.key(incidentId, articleId)) instanceof Membership member
        ? member
        : null;
  }

  @Override
  public @Nullable IncidentLink link(String incidentId) {
    return row(MembershipRecord.key(incidentId, "")) instanceof IncidentLink link ? link : null;
  }

  void put(MembershipRecord row) {
    rows.put(row.recordKey(), JsonCodec.write(row));
    decoded.put(row.recordKey(), row);
  }

  void remove(String key) {
    rows.delete(key);
    decoded.remove(key);
  }

  private MembershipRecord decode(String key, byte[] row) {
    try {
      MembershipRecord read = JsonCodec.read(row, MembershipRecord.class);
      decoded.put(key, read);
      return read;
    } catch (IOException e) {
      throw new SerializationException("The stored row " + key + " cannot be read.", e);
    }
  }
}
