package org.jianwei.deploy.command;

import java.nio.file.Path;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which Kafka. */
final class BrokerOptions {

  @Option(
      names = "--broker-port",
      paramLabel = "PORT",
      defaultValue = "19092",
      description =
          "Port of the embedded broker on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE}).")
  int brokerPort;

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      description = "Use this Kafka cluster instead of the embedded broker.")
  @Nullable String bootstrapServers;

  @Option(
      names = "--client-config",
      paramLabel = "FILE",
      description = "Properties for every Kafka client, such as TLS and SASL settings.")
  @Nullable Path clientConfig;

  BrokerChoice choice() {
    String servers = bootstrapServers;
    if (servers == null) {
      if (clientConfig != null) {
        throw new ConfigException("--client-config goes with --bootstrap-servers");
      }
      return new BrokerChoice.Embedded(brokerPort);
    }
    return new BrokerChoice.Cluster(servers, ClientConfig.read(clientConfig));
  }
}
