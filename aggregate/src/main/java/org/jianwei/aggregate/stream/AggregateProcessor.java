package org.jianwei.aggregate.stream;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.crowd.Gathering;
import org.jianwei.aggregate.crowd.SortedRows;
import org.jianwei.aggregate.incident.IncidentHead;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.incident.Incidents;
import org.jianwei.aggregate.incident.MemberEvent;
import org.jianwei.aggregate.incident.Update;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one partition of memberships in their order and writes a version for each row
 * that changes what its incident says. Whatever may fail comes first, then the stores are written,
 * then the sinks: a row that fails leaves nothing behind.
 */
final class AggregateProcessor implements Processor<String, MembershipRecord, String, Object> {

  private final Incidents incidents;
  private final CrowdRules crowds;
  private final Combining combining;
  private final Tally tally;
  private @Nullable ProcessorContext<String, Object> context;
  private @Nullable MemberStore members;
  private @Nullable CrowdStore crowded;
  private @Nullable KeyValueStore<String, IncidentHead> heads;

  AggregateProcessor(Incidents incidents, CrowdRules crowds, Combining combining, Tally tally) {
    this.incidents = incidents;
    this.crowds = crowds;
    this.combining = combining;
    this.tally = tally;
  }

  @Override
  public void init(ProcessorContext<String, Object> streams) {
    context = streams;
    members = new MemberStore(streams.getStateStore(AggregateTopology.MEMBERS));
    crowded = new CrowdStore(streams.getStateStore(AggregateTopology.CROWDS));
    heads = streams.getStateStore(AggregateTopology.HEADS);
  }

  @Override
  public void process(Record<String, MembershipRecord> row) {
    MembershipRecord value = row.value();
    if (row.key() == null) {
      reject(row, "key-missing", "A row of memberships needs a key.", false);
    } else if (value == null) {
      remove(row);
    } else if (!value.recordKey().equals(row.key())) {
      reject(row, "key-mismatch", "The key should be " + value.recordKey() + ".", false);
    } else if (value instanceof Membership member) {
      MemberBound.Bounded bounded = MemberBound.bound(member);
      String defect = bounded.defect();
      Membership kept = bounded.member();
      if (defect != null) {
        reject(row, defect, MemberBound.EXPLANATION, kept != null);
      }
      if (kept != null) {
        put(row, kept);
      }
    } else {
      put(row, value);
    }
  }

  private void put(Record<String, MembershipRecord> row, MembershipRecord value) {
    MembershipRecord before = rows().row(row.key());
    if (value.equals(before)) {
      tally.count(AggregateTopology.STEP, "repeated");
      return;
    }
    Gathering gathering = gathering(value.incidentId());
    MemberEvent event = RowEvents.put(before, value, rows());
    if (update(row, gathering.after(before, value), event)) {
      gathering.keep();
      rows().put(value);
    }
  }

  private void remove(Record<String, MembershipRecord> row) {
    MembershipRecord before = rows().row(row.key());
    if (before == null) {
      tally.count(AggregateTopology.STEP, "repeated");
      return;
    }
    Gathering gathering = gathering(before.incidentId());
    if (update(row, gathering.after(before, null), RowEvents.removed(before))) {
      gathering.keep();
      rows().remove(row.key());
    }
  }

  private Gathering gathering(String incidentId) {
    SortedRows index = Objects.requireNonNull(crowded, "init comes first");
    return new Gathering(incidentId, rows(), index, crowds, combining);
  }

  /** Writes the next version where there is one; false where it cannot be written at all. */
  private boolean update(Record<String, MembershipRecord> row, Members now, MemberEvent event) {
    Optional<Update> next = incidents.next(heads().get(now.incidentId()), now, event);
    if (next.isEmpty()) {
      tally.count(AggregateTopology.STEP, "unchanged");
      return true;
    }
    Update update = next.get();
    if (update.json().length > IncidentWriter.RECORD_BYTES_MAX) {
      reject(row, "incident-too-large", "The record does not fit however it is cut.", false);
      return false;
    }
    heads().put(now.incidentId(), update.head());
    forward(row, update);
    tally.count(AggregateTopology.STEP, "version");
    return true;
  }

  private void forward(Record<String, MembershipRecord> row, Update update) {
    Incident incident = update.incident();
    streams()
        .forward(
            new Record<>(
                incident.id(), update.json(), row.timestamp(), CloudEventHeaders.of(incident)),
            AggregateTopology.INCIDENTS_OUT);
    for (IncidentChange change : update.changes()) {
      streams()
          .forward(
              new Record<>(
                  change.incidentId(), change, row.timestamp(), CloudEventHeaders.of(change)),
              AggregateTopology.CHANGES_OUT);
    }
  }

  private void reject(
      Record<String, MembershipRecord> row, String reason, String detail, boolean kept) {
    Optional<RecordMetadata> from = streams().recordMetadata();
    MembershipRecord value = row.value();
    Reject reject =
        new Reject(
            AggregateTopology.STEP,
            String.valueOf(row.key()),
            reason,
            detail,
            kept,
            new Reject.Origin(
                from.map(RecordMetadata::topic).orElse(null),
                from.map(RecordMetadata::partition).orElse(null),
                from.map(RecordMetadata::offset).orElse(null),
                null),
            value == null ? "" : JsonCodec.writeString(value),
            value instanceof Membership member
                ? member.article().fetchedAt()
                : Instant.ofEpochMilli(Math.max(0, row.timestamp())));
    streams()
        .forward(
            new Record<>(reject.recordKey(), reject, row.timestamp()),
            AggregateTopology.REJECTS_OUT);
    tally.count(AggregateTopology.STEP, kept ? "defective" : "rejected");
  }

  private MemberStore rows() {
    return Objects.requireNonNull(members, "init comes first");
  }

  private KeyValueStore<String, IncidentHead> heads() {
    return Objects.requireNonNull(heads, "init comes first");
  }

  private ProcessorContext<String, Object> streams() {
    return Objects.requireNonNull(context, "init comes first");
  }
}
