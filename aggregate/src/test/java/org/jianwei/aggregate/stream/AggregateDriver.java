package org.jianwei.aggregate.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;

/** Runs the topology in memory: rows in, records out. */
final class AggregateDriver implements AutoCloseable {

  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> memberships;
  private final TestOutputTopic<String, Incident> incidents;
  private final TestOutputTopic<String, IncidentChange> changes;
  private final TestOutputTopic<String, Reject> rejects;

  AggregateDriver() {
    this(CrowdRules.shipped());
  }

  AggregateDriver(CrowdRules crowds) {
    this(Crosswalk.none(), crowds);
  }

  AggregateDriver(Crosswalk crosswalk, CrowdRules crowds) {
    driver =
        new TopologyTestDriver(
            AggregateTopology.build(new Tally(), crosswalk, crowds), properties());
    memberships =
        driver.createInputTopic(
            Topics.MEMBERSHIPS.name(), new StringSerializer(), new ByteArraySerializer());
    incidents = out(Topics.INCIDENTS, Incident.class);
    changes = out(Topics.INCIDENT_CHANGES, IncidentChange.class);
    rejects = out(Topics.REJECTS, Reject.class);
  }

  void put(Membership member) {
    put(member.recordKey(), member);
  }

  void put(String key, MembershipRecord row) {
    raw(key, JsonCodec.write(row));
  }

  void link(IncidentLink link) {
    put(link.recordKey(), link);
  }

  void remove(Membership member) {
    raw(member.recordKey(), null);
  }

  void raw(String key, byte[] value) {
    memberships.pipeInput(key, value);
  }

  /** Forgets what has come out. */
  void drain() {
    incidents.readRecordsToList();
    changes.readRecordsToList();
  }

  List<Incident> incidents() {
    return incidents.readValuesToList();
  }

  /** The last version that came out. */
  Incident incident() {
    List<Incident> all = incidents();
    return all.get(all.size() - 1);
  }

  List<IncidentChange> changes() {
    return changes.readValuesToList();
  }

  List<ChangeType> changeTypes() {
    return new ArrayList<>(changes().stream().map(IncidentChange::type).toList());
  }

  List<TestRecord<String, Incident>> incidentRecords() {
    return incidents.readRecordsToList();
  }

  List<TestRecord<String, IncidentChange>> changeRecords() {
    return changes.readRecordsToList();
  }

  List<Reject> rejects() {
    return rejects.readValuesToList();
  }

  static String header(TestRecord<?, ?> from, String name) {
    return new String(from.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    driver.close();
  }

  private static Properties properties() {
    Properties properties = NamedTopology.testProperties(AggregateTopology.STEP);
    // The test driver loses what a deserialization handler sends while it mimics transactions.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    return properties;
  }

  private <T> TestOutputTopic<String, T> out(Topic topic, Class<T> type) {
    return driver.createOutputTopic(
        topic.name(), new StringDeserializer(), JsonSerde.of(type).deserializer());
  }
}
