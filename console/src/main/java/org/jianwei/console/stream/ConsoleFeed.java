package org.jianwei.console.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what the pages show, from the first record on: incidents and incident-changes into one
 * index, source-health into another. It joins no group and commits nothing: every start reads
 * everything again. For the same reason it writes no rejects: a record that cannot be read is
 * counted and logged, at every start.
 */
final class ConsoleFeed {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleFeed.class);
  private static final String STEP = "console";
  private static final Duration POLL_MAX = Duration.ofMillis(200);
  private static final List<Topic> TOPICS =
      List.of(Topics.INCIDENTS, Topics.INCIDENT_CHANGES, Topics.SOURCE_HEALTH);

  private final Consumer<byte[], byte[]> consumer;
  private final IncidentIndex index;
  private final SourceIndex sources;
  private final Tally tally;
  private final Map<TopicPartition, Long> behind = new HashMap<>();
  private volatile boolean caughtUp;

  /** Reads with a consumer, which it closes in the end. */
  ConsoleFeed(
      Consumer<byte[], byte[]> consumer, IncidentIndex index, SourceIndex sources, Tally tally) {
    this.consumer = consumer;
    this.index = index;
    this.sources = sources;
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
      if (each.topic().equals(Topics.SOURCE_HEALTH.name()) && each.key() != null) {
        sources.remove(new String(each.key(), StandardCharsets.UTF_8));
      }
      return;
    }
    try {
      if (each.topic().equals(Topics.INCIDENTS.name())) {
        index.put(JsonCodec.read(value, Incident.class), value);
        tally.count(STEP, "incident");
      } else if (each.topic().equals(Topics.SOURCE_HEALTH.name())) {
        sources.put(JsonCodec.read(value, SourceHealth.class));
        tally.count(STEP, "source-health");
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
