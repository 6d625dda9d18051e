package org.jianwei.deploy.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.Topic;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.jspecify.annotations.Nullable;

/** The Kafka that a line used before, for verbs that work on what it left there. */
public final class KeptKafka implements AutoCloseable {

  private final KafkaSettings kafka;
  private final @Nullable DataDirectory data;
  private final @Nullable EmbeddedBroker broker;

  private KeptKafka(
      KafkaSettings kafka, @Nullable DataDirectory data, @Nullable EmbeddedBroker broker) {
    this.kafka = kafka;
    this.data = data;
    this.broker = broker;
  }

  /**
   * Reaches a cluster, or starts the embedded broker of a data directory.
   *
   * @param root the data directory of the line
   * @param topics topics that are needed
   * @throws ConfigException if no line has kept anything there, a running line uses it, or the
   *     cluster cannot be reached; nothing is left running then
   */
  public static KeptKafka open(Path root, BrokerChoice choice, List<Topic> topics) {
    if (choice instanceof BrokerChoice.Cluster cluster) {
      Path streams = root.resolve("streams");
      return new KeptKafka(
              new KafkaSettings(
                  cluster.bootstrapServers(), streams, Line.APPLICATION_PREFIX, cluster.client()),
              null,
              null)
          .with(topics);
    }
    if (!Files.exists(root.resolve("kafka"))) {
      throw new ConfigException(
          root + ": no line has kept anything here; say where with --data or --bootstrap-servers");
    }
    DataDirectory data = DataDirectory.open(root);
    try {
      int port = ((BrokerChoice.Embedded) choice).port();
      EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(data.broker(), port));
      return new KeptKafka(
              new KafkaSettings(
                  broker.bootstrapServers(), data.streams(), Line.APPLICATION_PREFIX, Map.of()),
              data,
              broker)
          .with(topics);
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  /** How to reach it. */
  public KafkaSettings kafka() {
    return kafka;
  }

  @Override
  public void close() {
    if (broker != null) {
      broker.close();
    }
    if (data != null) {
      data.close();
    }
  }

  private KeptKafka with(List<Topic> topics) {
    try {
      new TopicProvisioner(kafka).provision(topics);
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }
}
