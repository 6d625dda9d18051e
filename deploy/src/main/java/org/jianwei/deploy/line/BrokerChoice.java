package org.jianwei.deploy.line;

import java.util.Map;

/** Which Kafka the line runs on: one of its own in this process, or a cluster that is there. */
public sealed interface BrokerChoice {

  /**
   * A broker of its own.
   *
   * @param port port on 127.0.0.1; 0 for any free one
   */
  record Embedded(int port) implements BrokerChoice {}

  /**
   * A cluster that is there.
   *
   * @param bootstrapServers {@code host:port}, parted by commas
   * @param client further client properties, such as TLS and SASL
   */
  record Cluster(String bootstrapServers, Map<String, String> client) implements BrokerChoice {

    /** Copies the map. */
    public Cluster {
      client = Map.copyOf(client);
    }
  }
}
