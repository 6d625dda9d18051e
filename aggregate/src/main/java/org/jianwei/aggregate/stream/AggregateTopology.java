package org.jianwei.aggregate.stream;

import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.aggregate.incident.IncidentHead;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.incident.Incidents;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;

/** Memberships in; incident records, their changes and rejects out. */
public final class AggregateTopology {

  /** Name of the role and of the step in rejects. */
  public static final String STEP = "aggregate";

  static final String MEMBERS = "members";
  static final String CROWDS = "crowds";
  static final String HEADS = "heads";
  static final String INCIDENTS_OUT = "incidents-out";
  static final String CHANGES_OUT = "changes-out";
  static final String REJECTS_OUT = "rejects-out";

  private static final String MEMBERSHIPS_IN = "memberships-in";
  private static final String INCIDENTS = "incidents";

  private AggregateTopology() {}

  /** The topology with the rules and wordings shipped with the program. */
  public static Topology build(Tally tally) {
    return build(tally, Crosswalk.none(), CrowdRules.shipped());
  }

  /** The topology, with the ids of incidents in other registers. */
  static Topology build(Tally tally, Crosswalk crosswalk, CrowdRules crowds) {
    Combining combining = Combining.shipped();
    Incidents incidents = new Incidents(IncidentWriter.shipped(), crosswalk);
    StringSerializer key = new StringSerializer();
    return NamedTopology.topology()
        .addSource(
            MEMBERSHIPS_IN,
            new StringDeserializer(),
            JsonSerde.of(MembershipRecord.class).deserializer(),
            Topics.MEMBERSHIPS.name())
        .addProcessor(
            INCIDENTS,
            () -> new AggregateProcessor(incidents, crowds, combining, tally),
            MEMBERSHIPS_IN)
        .addStateStore(store(MEMBERS, Serdes.ByteArray()), INCIDENTS)
        .addStateStore(store(CROWDS, Serdes.ByteArray()), INCIDENTS)
        .addStateStore(store(HEADS, JsonSerde.of(IncidentHead.class)), INCIDENTS)
        .addSink(INCIDENTS_OUT, Topics.INCIDENTS.name(), key, new ByteArraySerializer(), INCIDENTS)
        .addSink(
            CHANGES_OUT,
            Topics.INCIDENT_CHANGES.name(),
            key,
            JsonSerde.of(IncidentChange.class).serializer(),
            INCIDENTS)
        .addSink(
            REJECTS_OUT,
            Topics.REJECTS.name(),
            key,
            JsonSerde.of(Reject.class).serializer(),
            INCIDENTS);
  }

  private static <T> StoreBuilder<?> store(String name, Serde<T> values) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), values);
  }
}
