package org.jianwei.deploy.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.KeptKafka;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jianwei topics}: the topics of a cluster, made ready before any role starts. */
@Command(
    name = "topics",
    description =
        "Creates on a Kafka cluster the topics that are missing; 2 if one is laid out otherwise"
            + " than this version needs. Roles do the same when they start.",
    mixinStandardHelpOptions = true)
final class TopicsCommand implements Callable<Integer> {

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT,...",
      required = true,
      description = "The Kafka cluster.")
  String bootstrapServers = "";

  @Option(
      names = "--client-config",
      paramLabel = "FILE",
      description = "Properties for every Kafka client, such as TLS and SASL settings.")
  @Nullable Path clientConfig;

  @Override
  public Integer call() {
    Map<String, String> client = ClientConfig.read(clientConfig);
    BrokerChoice cluster = new BrokerChoice.Cluster(bootstrapServers, client);
    Path unused = Path.of(System.getProperty("java.io.tmpdir"));
    try (KeptKafka kafka = KeptKafka.open(unused, cluster, Topics.all())) {
      Topics.all().stream().map(Topic::name).forEach(System.out::println);
      System.out.println("All stand as they should at " + kafka.kafka().bootstrapServers() + ".");
    }
    return Main.DONE;
  }
}
