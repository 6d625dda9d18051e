package org.jianwei.deploy.broker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * An embedded broker in a process of its own under many short transactions, so that a kill at any
 * moment falls between some transaction's preparation and its markers. Runs until it is killed.
 */
final class TransactionLoad {

  static final String TOPIC = "load";
  static final int PRODUCERS = 24;
  static final String COMMITTING = "committing";
  private static final int WARM = 20;

  private TransactionLoad() {}

  public static void main(String[] args) throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(Path.of(args[0]), 0));
    Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (Admin admin = Admin.create(client)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PRODUCERS, (short) 1))).all().get();
    }
    ExecutorService threads = Executors.newFixedThreadPool(PRODUCERS);
    IntStream.range(0, PRODUCERS).forEach(i -> threads.execute(() -> commitForEver(broker, i)));
  }

  private static void commitForEver(EmbeddedBroker broker, int id) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "transactional.id",
            "load-" + id,
            "transaction.timeout.ms",
            5000,
            "linger.ms",
            0);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer.initTransactions();
      for (long n = 1; ; n++) {
        commit(producer, id, n);
        if (n == WARM) {
          System.out.println(COMMITTING);
        }
      }
    }
  }

  private static void commit(KafkaProducer<byte[], byte[]> producer, int id, long n) {
    TopicPartition partition = new TopicPartition(TOPIC, id);
    producer.beginTransaction();
    producer.send(
        new ProducerRecord<>(TOPIC, id, null, Long.toString(n).getBytes(StandardCharsets.UTF_8)));
    producer.sendOffsetsToTransaction(
        Map.of(partition, new OffsetAndMetadata(n)), new ConsumerGroupMetadata("group-" + id));
    producer.commitTransaction();
  }
}
