package org.jianwei.deploy.decide;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;

/** Reads what stands on the topics of a running line, and writes decisions. */
public final class DecisionTopic {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final int ANSWER_MAX_MS = 15_000;

  private final KafkaSettings kafka;

  /** The topics of this cluster. */
  public DecisionTopic(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /**
   * All that is known now.
   *
   * @throws ConfigException if the cluster does not answer
   */
  public Register read() {
    Register register = new Register();
    Map<String, Object> properties = new HashMap<>(kafka.consumerProperties("decide"));
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MAX_MS);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      readAll(consumer, Topics.INCIDENT_CHANGES, r -> change(r, register));
      readAll(consumer, Topics.MEMBERSHIPS, r -> row(r, register));
      readAll(consumer, Topics.DECISIONS, r -> decision(r, register));
    } catch (KafkaException e) {
      throw unreachable(e);
    }
    return register;
  }

  /**
   * Writes a decision and returns when the broker has it.
   *
   * @throws ConfigException if the cluster does not answer
   */
  public void write(Decision decision) {
    Map<String, Object> properties = new HashMap<>();
    kafka.clientProperties().forEach((k, v) -> properties.put((String) k, v));
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_MAX_MS);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      byte[] value = JsonCodec.write(decision);
      producer
          .send(new ProducerRecord<>(Topics.DECISIONS.name(), decision.recordKey(), value))
          .get();
    } catch (KafkaException | ExecutionException e) {
      throw unreachable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConfigException("interrupted: whether it was written is not known", e);
    }
  }

  private ConfigException unreachable(Exception e) {
    return new ConfigException(
        "Kafka at "
            + kafka.bootstrapServers()
            + " does not answer ("
            + e.getMessage()
            + "); is the line running? Say where with --bootstrap-servers",
        e);
  }

  private static void readAll(
      KafkaConsumer<String, byte[]> consumer,
      Topic topic,
      Consumer<ConsumerRecord<String, byte[]>> take) {
    List<TopicPartition> partitions = new ArrayList<>();
    for (int p = 0; p < topic.partitions(); p++) {
      partitions.add(new TopicPartition(topic.name(), p));
    }
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(POLL).forEach(take);
    }
  }

  private static void change(ConsumerRecord<String, byte[]> record, Register register) {
    register.put(parse(record, IncidentChange.class));
  }

  private static void row(ConsumerRecord<String, byte[]> record, Register register) {
    if (record.value() == null) {
      register.remove(record.key());
    } else {
      register.put(parse(record, MembershipRecord.class));
    }
  }

  /** What is no decision, or lies under another key, was rejected by grouping and holds nowhere. */
  private static void decision(ConsumerRecord<String, byte[]> record, Register register) {
    if (record.value() == null) {
      register.removeDecision(record.key());
      return;
    }
    try {
      Decision decision = JsonCodec.read(record.value(), Decision.class);
      if (decision.recordKey().equals(record.key())) {
        register.put(decision);
      }
    } catch (IOException e) {
      register.removeDecision(record.key());
    }
  }

  private static <T> T parse(ConsumerRecord<String, byte[]> record, Class<T> type) {
    try {
      return JsonCodec.read(record.value(), type);
    } catch (IOException e) {
      throw new ConfigException(
          record.topic() + ", offset " + record.offset() + ": " + e.getMessage(), e);
    }
  }
}
