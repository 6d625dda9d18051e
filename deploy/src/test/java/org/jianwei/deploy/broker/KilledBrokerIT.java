package org.jianwei.deploy.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeProducersResult.PartitionProducerState;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.jianwei.deploy.process.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded broker, killed under load and started again on its directory. */
class KilledBrokerIT {

  private static final long SECONDS_MAX = 60;
  private static final long ENDED_WITHIN_SECONDS = 30;

  @TempDir Path directory;

  @Test
  void killedUnderTransactions_leavesNoneOpenAfterARestart() throws Exception {
    try (JavaProcess load =
        JavaProcess.start(TransactionLoad.class.getName(), directory.toString())) {
      load.awaitLines(TransactionLoad.PRODUCERS, TransactionLoad.COMMITTING::equals, SECONDS_MAX);
      load.kill();
      load.awaitExit(SECONDS_MAX);
    }

    try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(directory, 0));
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      assertThat(openOnceSettled(admin)).isEmpty();
    }
  }

  private static List<String> openOnceSettled(Admin admin) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ENDED_WITHIN_SECONDS);
    List<String> open = open(admin);
    while (!open.isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
      open = open(admin);
    }
    return open;
  }

  /** Partitions in which a transaction has begun and has no marker yet. */
  private static List<String> open(Admin admin) throws Exception {
    Map<TopicPartition, PartitionProducerState> states =
        admin.describeProducers(partitions(admin)).all().get();
    List<String> open = new ArrayList<>();
    states.forEach(
        (partition, state) ->
            state.activeProducers().stream()
                .filter(p -> p.currentTransactionStartOffset().isPresent())
                .forEach(p -> open.add(partition + " producer " + p.producerId())));
    return open;
  }

  private static List<TopicPartition> partitions(Admin admin) throws Exception {
    List<TopicPartition> partitions = new ArrayList<>();
    for (TopicDescription topic :
        admin
            .describeTopics(
                admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get())
            .allTopicNames()
            .get()
            .values()) {
      topic
          .partitions()
          .forEach(p -> partitions.add(new TopicPartition(topic.name(), p.partition())));
    }
    return partitions;
  }
}
