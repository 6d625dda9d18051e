package org.jianwei.ingest.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jianwei.contracts.Topic;
import org.jianwei.runtime.config.ConfigException;

/** Reads a topic once, up to where it ends at the start of the scan. */
final class TopicScan {

  private static final Duration POLL = Duration.ofMillis(500);

  /** Polls in a row without a record or a step forward, after which the broker is given up. */
  private static final int IDLE_MAX = 60;

  private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
  private final Map<TopicPartition, Long> ends;

  private TopicScan(
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer,
      Map<TopicPartition, Long> ends) {
    this.consumer = consumer;
    this.ends = ends;
  }

  /** A scan of the whole topic. */
  static TopicScan of(
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer, Topic topic) {
    return of(consumer, topic, consumer.beginningOffsets(partitions(consumer, topic)));
  }

  /**
   * A scan of a topic.
   *
   * @param starts the offsets at which to begin; partitions that are missing are left out
   */
  static TopicScan of(
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer,
      Topic topic,
      Map<TopicPartition, Long> starts) {
    Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(starts.keySet()));
    ends.keySet().removeIf(p -> !p.topic().equals(topic.name()));
    consumer.assign(ends.keySet());
    ends.keySet().forEach(p -> consumer.seek(p, starts.getOrDefault(p, 0L)));
    return new TopicScan(consumer, ends);
  }

  static List<TopicPartition> partitions(
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer, Topic topic) {
    return consumer.partitionsFor(topic.name()).stream()
        .map(p -> new TopicPartition(p.topic(), p.partition()))
        .toList();
  }

  /** Hands each committed record to {@code take}, partition by partition in order. */
  void forEach(Consumer<ConsumerRecord<String, byte[]>> take) {
    int idle = 0;
    while (!isAtEnd()) {
      long before = progress();
      consumer
          .poll(POLL)
          .forEach(
              record -> {
                TopicPartition p = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < ends.getOrDefault(p, 0L)) {
                  take.accept(record);
                }
              });
      idle = progress() > before ? 0 : idle + 1;
      if (idle > IDLE_MAX) {
        throw new ConfigException("Kafka sends nothing more of " + ends.keySet());
      }
    }
  }

  private long progress() {
    return ends.keySet().stream().mapToLong(consumer::position).sum();
  }

  private boolean isAtEnd() {
    return ends.entrySet().stream().allMatch(p -> consumer.position(p.getKey()) >= p.getValue());
  }
}
