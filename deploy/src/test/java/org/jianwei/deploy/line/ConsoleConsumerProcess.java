package org.jianwei.deploy.line;

import java.util.List;
import org.jianwei.contracts.Topic;
import org.jianwei.deploy.process.JavaProcess;
import org.jianwei.runtime.stream.KafkaSettings;

/** Kafka's own console consumer in a process of its own. */
final class ConsoleConsumerProcess {

  private ConsoleConsumerProcess() {}

  /** Everything committed on a topic, as the tool prints it: one value a line. */
  static List<String> read(KafkaSettings kafka, Topic topic) throws Exception {
    try (JavaProcess consumer =
        JavaProcess.start(
            "org.apache.kafka.tools.consumer.ConsoleConsumer",
            "--bootstrap-server",
            kafka.bootstrapServers(),
            "--topic",
            topic.name(),
            "--from-beginning",
            "--isolation-level",
            "read_committed",
            "--timeout-ms",
            "6000")) {
      consumer.awaitExit(60);
      return consumer.lines().stream().filter(l -> l.startsWith("{")).toList();
    }
  }
}
