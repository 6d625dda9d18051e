package org.jianwei.runtime.stream;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jianwei.runtime.config.ConfigException;

/**
 * How services reach Kafka.
 *
 * @param bootstrapServers {@code host:port}, parted by commas
 * @param stateDirectory where Streams keeps its stores
 * @param applicationPrefix first part of every group, application and transaction id; another
 *     prefix on the same cluster starts over from the first record
 * @param client further client properties, such as TLS and SASL, passed through as they are
 */
public record KafkaSettings(
    String bootstrapServers,
    Path stateDirectory,
    String applicationPrefix,
    Map<String, String> client) {

  /**
   * How long the group waits for a member that died without a word. Short, since after an unclean
   * stop this is how long its partitions stand still; three heartbeats fit in.
   */
  private static final String SESSION_TIMEOUT_MS = "10000";

  private static final String HEARTBEAT_INTERVAL_MS = "3000";

  /** Checks that there is a cluster to reach. */
  public KafkaSettings {
    Objects.requireNonNull(stateDirectory, "stateDirectory");
    client = Map.copyOf(client);
    if (bootstrapServers.isBlank()) {
      throw new ConfigException("bootstrap servers: give at least one host:port");
    }
    if (!applicationPrefix.matches("[a-z0-9][a-z0-9-]*")) {
      throw new ConfigException(
          "application prefix '" + applicationPrefix + "': use lower-case letters, digits and -");
    }
  }

  /** The id of a role in Kafka: its consumer group, application id or transactional id. */
  public String idOf(String role) {
    return applicationPrefix + "-" + role;
  }

  /** Properties that every client shares. */
  public Properties clientProperties() {
    Properties p = new Properties();
    p.putAll(client);
    p.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return p;
  }

  /** Properties of a consumer that reads committed records only and commits by itself. */
  public Map<String, Object> consumerProperties(String role) {
    Map<String, Object> p = copy(clientProperties());
    p.put(ConsumerConfig.GROUP_ID_CONFIG, idOf(role));
    p.put(ConsumerConfig.CLIENT_ID_CONFIG, idOf(role));
    p.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    p.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    p.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    p.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
    p.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_INTERVAL_MS);
    return p;
  }

  /** Properties of a transactional producer. */
  public Map<String, Object> producerProperties(String transactionalId) {
    Map<String, Object> p = copy(clientProperties());
    p.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
    p.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    p.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
    p.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    return p;
  }

  static String sessionTimeoutMs() {
    return SESSION_TIMEOUT_MS;
  }

  static String heartbeatIntervalMs() {
    return HEARTBEAT_INTERVAL_MS;
  }

  private static Map<String, Object> copy(Properties from) {
    Map<String, Object> to = new HashMap<>();
    from.forEach((k, v) -> to.put((String) k, v));
    return to;
  }
}
