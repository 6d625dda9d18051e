package org.jianwei.deploy.line;

import java.util.List;
import org.jianwei.contracts.Topic;
import org.jianwei.deploy.process.JavaProcess;
import org.jianwei.runtime.stream.KafkaSettings;

/** Kafka's own console consumer in a process of its own. */
final class ConsoleConsumerProcess {

  private ConsoleConsumerProcess() {}

  /**
   * What is committed on a topic, as the tool prints it: one value a line.
   *
   * @param messages how many there are; the tool waits until it has them
   */
  static List<String> read(KafkaSettings kafka, Topic topic, int messages) throws Exception {
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
            "--max-messages",
            Integer.toString(messages))) {
      consumer.awaitExit(120);
      return consumer.lines().stream().filter(l -> l.startsWith("{")).toList();
    }
  }
}
