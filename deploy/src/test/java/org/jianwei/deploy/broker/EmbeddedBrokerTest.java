package org.jianwei.deploy.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topic.Cleanup;
import org.jianwei.contracts.Topics;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  @TempDir Path directory;

  @Test
  void secondStart_findsTheTopicsOfTheFirst() throws Exception {
    try (EmbeddedBroker broker = start()) {
      new TopicProvisioner(kafka(broker)).provision(Topics.all());
    }
    try (EmbeddedBroker broker = start()) {
      assertThat(names(broker)).containsAll(Topics.all().stream().map(t -> t.name()).toList());
      new TopicProvisioner(kafka(broker)).provision(Topics.all());
    }
  }

  /** A broker hears of new topics some time after the controller has created them. */
  @Test
  void topicsCreatedAMomentAgo_areNotCalledUnknown() throws Exception {
    try (EmbeddedBroker broker = start()) {
      TopicProvisioner provisioner = new TopicProvisioner(kafka(broker));
      for (int round = 0; round < 8; round++) {
        String prefix = "round-" + round + "-";
        provisioner.provision(
            IntStream.range(0, 20)
                .mapToObj(i -> new Topic(prefix + i, "key", 1, Cleanup.DELETE, Duration.ofDays(1)))
                .toList());
      }
    }
  }

  @Test
  void topicWithOtherPartitions_isRefusedByName() throws Exception {
    try (EmbeddedBroker broker = start()) {
      try (Admin admin = Admin.create(kafka(broker).clientProperties())) {
        admin
            .createTopics(List.of(new NewTopic(Topics.INCIDENTS.name(), 2, (short) 1)))
            .all()
            .get();
      }
      assertThatThrownBy(() -> new TopicProvisioner(kafka(broker)).provision(Topics.all()))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("jianwei.incidents.v1 has 2 partitions, not 6")
          .hasMessageContaining("cleanup.policy=delete, not compact");
    }
  }

  @Test
  void takenPort_isRefusedWithWhatToDo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      BrokerSettings settings = new BrokerSettings(directory, taken.getLocalPort());
      assertThatThrownBy(() -> EmbeddedBroker.start(settings))
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("is taken")
          .hasMessageContaining("--broker-port");
    }
  }

  @Test
  void directoryThatIsAFile_isRefused() throws Exception {
    Path file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> EmbeddedBroker.start(new BrokerSettings(file, 0)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("cannot keep its data here");
  }

  private EmbeddedBroker start() {
    return EmbeddedBroker.start(new BrokerSettings(directory, 0));
  }

  private KafkaSettings kafka(EmbeddedBroker broker) {
    return new KafkaSettings(
        broker.bootstrapServers(), directory.resolve("streams"), "test", Map.of());
  }

  private Set<String> names(EmbeddedBroker broker) throws Exception {
    try (Admin admin = Admin.create(kafka(broker).clientProperties())) {
      return admin.listTopics().names().get();
    }
  }
}
