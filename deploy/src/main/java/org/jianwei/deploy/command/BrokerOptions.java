package org.jianwei.deploy.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
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
    return new BrokerChoice.Cluster(servers, clientProperties());
  }

  private Map<String, String> clientProperties() {
    Path file = clientConfig;
    if (file == null) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
    Map<String, String> client = new HashMap<>();
    properties.stringPropertyNames().forEach(n -> client.put(n, properties.getProperty(n)));
    return client;
  }
}
