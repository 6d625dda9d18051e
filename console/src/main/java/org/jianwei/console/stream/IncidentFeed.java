package org.jianwei.console.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads incidents and incident-changes into the index, from the first record on. It joins no group
 * and commits nothing: every start reads everything again. For the same reason it writes no
 * rejects: a record that cannot be read is counted and logged, at every start.
 */
final class IncidentFeed {

  private static final Logger LOG = LoggerFactory.getLogger(IncidentFeed.class);
  private static final String STEP = "console";
  private static final Duration POLL_MAX = Duration.ofMillis(200);
  private static final List<Topic> TOPICS = List.of(Topics.INCIDENTS, Topics.INCIDENT_CHANGES);

  private final Consumer<byte[], byte[]> consumer;
  private final IncidentIndex index;
  private final Tally tally;
  private final Map<TopicPartition, Long> behind = new HashMap<>();
  private volatile boolean caughtUp;

  /** Reads with a consumer, which it closes in the end. */
  IncidentFeed(Consumer<byte[], byte[]> consumer, IncidentIndex index, Tally tally) {
    this.consumer = consumer;
    this.index = index;
    this.tally = tally;
  }

  /**
   * Takes all partitions, from their beginning.
   *
   * @throws ConfigException if a topic does not exist
   */
  void assign() {
    List<TopicPartition> partitions =
        TOPICS.stream().flatMap(topic -> partitions(topic).stream()).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    behind.putAll(consumer.endOffsets(partitions));
  }

  /** Reads until {@link #stop}. Whatever ends it otherwise is thrown. */
  void run() {
    try {
      while (true) {
        for (ConsumerRecord<byte[], byte[]> each : consumer.poll(POLL_MAX)) {
          take(each);
        }
        noteProgress();
      }
    } catch (WakeupException e) {
      LOG.debug("asked to stop");
    } finally {
      consumer.close();
    }
  }

  /** Ends {@link #run}; callable from any thread. */
  void stop() {
    consumer.wakeup();
  }

  /** Whether everything is read that was there at the start. */
  boolean caughtUp() {
    return caughtUp;
  }

  private void noteProgress() {
    if (!caughtUp) {
      behind.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      caughtUp = behind.isEmpty();
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> each) {
    byte[] value = each.value();
    if (value == null) {
      tally.count(STEP, "tombstone");
      return;
    }
    try {
      if (each.topic().equals(Topics.INCIDENTS.name())) {
        index.put(JsonCodec.read(value, Incident.class), value);
        tally.count(STEP, "incident");
      } else {
        index.put(JsonCodec.read(value, IncidentChange.class));
        tally.count(STEP, "change");
      }
    } catch (IOException e) {
      tally.count(STEP, "unreadable");
      LOG.warn(
          "{} partition {} offset {} is unreadable and not shown: {}",
          each.topic(),
          each.partition(),
          each.offset(),
          e.getMessage());
    }
  }

  private List<TopicPartition> partitions(Topic topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new ConfigException("console: the topic " + topic.name() + " does not exist");
    }
    return partitions;
  }
}
