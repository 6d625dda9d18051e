package org.jianwei.bench.record;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.aggregate.stream.AggregateTopology;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.NamedTopology;
import org.jspecify.annotations.Nullable;

/** The stage aggregate as it runs, stores on disk, with nothing but the broker taken away. */
final class RecordLine implements AutoCloseable {

  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> memberships;
  private final TestOutputTopic<String, byte[]> incidents;
  private final List<TestOutputTopic<String, byte[]>> others;
  private final List<TestOutputTopic<String, byte[]>> changelogs;

  RecordLine() {
    Properties properties = NamedTopology.testProperties(AggregateTopology.STEP);
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver = new TopologyTestDriver(AggregateTopology.build(new Tally()), properties);
    memberships =
        driver.createInputTopic(
            Topics.MEMBERSHIPS.name(), new StringSerializer(), new ByteArraySerializer());
    incidents = out(Topics.INCIDENTS.name());
    others = List.of(out(Topics.INCIDENT_CHANGES.name()), out(Topics.REJECTS.name()));
    String application = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
    changelogs =
        driver.getAllStateStores().keySet().stream()
            .map(store -> out(application + "-" + store + "-changelog"))
            .toList();
  }

  /** Puts a row, or takes it away, and says what that took. */
  Cost put(Membership row, boolean away) {
    byte @Nullable [] value = away ? null : JsonCodec.write(row);
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    memberships.pipeInput(row.recordKey(), value);
    long clockNanos = System.nanoTime() - clock;
    long busyNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy;
    others.forEach(TestOutputTopic::readRecordsToList);
    return new Cost(
        busyNanos,
        clockNanos,
        bytes(Stream.of(incidents)),
        bytes(changelogs.stream()),
        value == null ? 0 : value.length);
  }

  @Override
  public void close() {
    driver.close();
  }

  private TestOutputTopic<String, byte[]> out(String topic) {
    return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static long bytes(Stream<TestOutputTopic<String, byte[]>> topics) {
    return topics
        .flatMap(topic -> topic.readRecordsToList().stream())
        .mapToLong(RecordLine::bytes)
        .sum();
  }

  private static long bytes(TestRecord<String, byte[]> row) {
    byte[] value = row.value();
    return row.key().length() + (value == null ? 0 : value.length);
  }

  /**
   * What one update took.
   *
   * @param busyNanos processor time of its thread
   * @param clockNanos time by the clock
   * @param recordBytes size of the record that it wrote; 0 where it wrote none
   * @param changelogBytes keys and values written to the changelogs of all stores
   * @param rowBytes size of the membership
   */
  record Cost(
      long busyNanos, long clockNanos, long recordBytes, long changelogBytes, long rowBytes) {}
}
