package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.util.Map;
import org.jianwei.deploy.decide.DecisionTopic;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how to reach the Kafka of a line that runs. */
final class ReachOptions {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      defaultValue = "127.0.0.1:19092",
      description = "The Kafka of the running line (default: ${DEFAULT-VALUE}).")
  String bootstrapServers = "";

  @Option(
      names = "--client-config",
      paramLabel = "FILE",
      description = "Properties for every Kafka client, such as TLS and SASL settings.")
  @Nullable Path clientConfig;

  DecisionTopic topic() {
    Map<String, String> client = ClientConfig.read(clientConfig);
    Path unused = Path.of(System.getProperty("java.io.tmpdir"));
    return new DecisionTopic(new KafkaSettings(bootstrapServers, unused, "jianwei", client));
  }
}
