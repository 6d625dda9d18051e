package org.jianwei.runtime.stream;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;

/** The Streams configuration of every role. */
final class StreamsProperties {

  /** Upper bound on the time from a record to its outcome in the next topic, per step. */
  private static final int COMMIT_INTERVAL_MS = 100;

  /** Longest wait for records before due work is looked at; bounds how late a fetch is ordered. */
  private static final int POLL_MS = 25;

  /** A batch costs 128 KiB of buffers to compress, whatever it holds. */
  private static final int BATCH_BYTES = 64 * 1024;

  private StreamsProperties() {}

  /** The full configuration of a role that runs. */
  static Properties of(String role, KafkaSettings kafka) {
    Properties p = kafka.clientProperties();
    p.put(StreamsConfig.APPLICATION_ID_CONFIG, kafka.idOf(role));
    p.put(StreamsConfig.STATE_DIR_CONFIG, kafka.stateDirectory().toString());
    p.putAll(forTopology());
    p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MS);
    p.put(StreamsConfig.POLL_MS_CONFIG, POLL_MS);
    p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
    p.put(RejectingHandler.STEP_CONFIG, role);
    p.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectingHandler.class);
    p.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectingHandler.class);
    p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    p.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    p.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        KafkaSettings.sessionTimeoutMs());
    p.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        KafkaSettings.heartbeatIntervalMs());
    p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    // Nobody reads before the commit, which sends what lingers: until then batches may fill.
    p.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), COMMIT_INTERVAL_MS);
    p.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
    return p;
  }

  /** What must be known while a topology is built. */
  static Properties forTopology() {
    Properties p = new Properties();
    p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    // No record cache: each update must be seen downstream, in order.
    p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    // Kafka's timestamps are processing time; times of publication are values.
    p.put(
        StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, WallclockTimestampExtractor.class);
    return p;
  }
}
