package org.jianwei.deploy.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jspecify.annotations.Nullable;

/**
 * Follows what comes out of the line: the latest record of each incident, all rejects, and each new
 * change as it happens. Reads committed records from the beginning; keeps nothing between starts.
 */
public final class IncidentWatch implements AutoCloseable {

  private static final Duration POLL_MAX = Duration.ofMillis(200);

  private final Map<String, Incident> incidents = new ConcurrentSkipListMap<>();
  private final List<Reject> rejects = Collections.synchronizedList(new ArrayList<>());
  private final KafkaConsumer<String, byte[]> consumer;
  private final BiConsumer<IncidentChange, @Nullable Incident> onChange;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread reader = new Thread(this::read, "incident-watch");

  private IncidentWatch(
      KafkaSettings kafka, BiConsumer<IncidentChange, @Nullable Incident> onChange) {
    this.onChange = onChange;
    Map<String, Object> properties = new HashMap<>(kafka.consumerProperties("watch"));
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    consumer = new KafkaConsumer<>(properties, new StringDeserializer(), (topic, bytes) -> bytes);
  }

  /**
   * Starts to follow.
   *
   * @param fromNow whether changes that happened before are passed over in silence
   * @param onChange called for each change with the record as it stood when the change was read
   */
  public static IncidentWatch start(
      KafkaSettings kafka,
      boolean fromNow,
      BiConsumer<IncidentChange, @Nullable Incident> onChange) {
    IncidentWatch watch = new IncidentWatch(kafka, onChange);
    List<TopicPartition> changes = partitions(Topics.INCIDENT_CHANGES);
    List<TopicPartition> all = new ArrayList<>(changes);
    all.addAll(partitions(Topics.INCIDENTS));
    all.addAll(partitions(Topics.REJECTS));
    watch.consumer.assign(all);
    watch.consumer.seekToBeginning(all);
    if (fromNow) {
      watch.consumer.seekToEnd(changes);
      changes.forEach(watch.consumer::position);
    }
    watch.reader.start();
    return watch;
  }

  /** The latest record of each incident, by id. */
  public Map<String, Incident> incidents() {
    return Map.copyOf(incidents);
  }

  /** Everything that was rejected. */
  public List<Reject> rejects() {
    synchronized (rejects) {
      return List.copyOf(rejects);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      consumer.wakeup();
      try {
        reader.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void read() {
    try (consumer) {
      while (!closed.get()) {
        take(consumer.poll(POLL_MAX));
      }
    } catch (WakeupException e) {
      if (!closed.get()) {
        throw e;
      }
    }
  }

  /** Records first, so that a change is shown beside the record that it led to. */
  private void take(ConsumerRecords<String, byte[]> records) {
    for (ConsumerRecord<String, byte[]> r : records.records(Topics.INCIDENTS.name())) {
      incidents.put(r.key(), parse(r, Incident.class));
    }
    for (ConsumerRecord<String, byte[]> r : records.records(Topics.REJECTS.name())) {
      rejects.add(parse(r, Reject.class));
    }
    for (ConsumerRecord<String, byte[]> r : records.records(Topics.INCIDENT_CHANGES.name())) {
      IncidentChange change = parse(r, IncidentChange.class);
      onChange.accept(change, incidents.get(change.incidentId()));
    }
  }

  private static <T> T parse(ConsumerRecord<String, byte[]> record, Class<T> type) {
    return Objects.requireNonNull(
        JsonSerde.of(type).deserializer().deserialize(record.topic(), record.value()));
  }

  private static List<TopicPartition> partitions(Topic topic) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (int p = 0; p < topic.partitions(); p++) {
      partitions.add(new TopicPartition(topic.name(), p));
    }
    return partitions;
  }
}
