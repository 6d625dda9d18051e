package org.jianwei.runtime.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jianwei.contracts.Topic;
import org.jianwei.runtime.config.ConfigException;

/** Creates the topics that are missing and refuses those that are laid out otherwise. */
public final class TopicProvisioner {

  private static final Duration ANSWER_MAX = Duration.ofSeconds(30);

  /** Looks at topics that were created, but that the broker asked does not know yet. */
  private static final int LOOKS_MAX = 300;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final KafkaSettings kafka;

  /** Creates one for a cluster. */
  public TopicProvisioner(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /**
   * Makes sure that all topics exist as they should.
   *
   * @throws ConfigException if the cluster does not answer, or a topic has other partitions or
   *     another cleanup policy; names each difference
   */
  public void provision(List<Topic> topics) {
    try (Admin admin = Admin.create(kafka.clientProperties())) {
      Set<String> existing = get(admin.listTopics().names());
      create(admin, topics.stream().filter(t -> !existing.contains(t.name())).toList());
      List<String> differences = differencesOnceKnown(admin, topics);
      if (!differences.isEmpty()) {
        throw new ConfigException(
            "topics differ from what this version needs:\n  " + String.join("\n  ", differences));
      }
    }
  }

  private void create(Admin admin, Collection<Topic> missing) {
    List<NewTopic> topics = missing.stream().map(TopicProvisioner::newTopic).toList();
    for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
      try {
        get(created);
      } catch (ConfigException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  private static NewTopic newTopic(Topic topic) {
    Map<String, String> config = new HashMap<>();
    config.put(TopicConfig.CLEANUP_POLICY_CONFIG, topic.cleanup().policy());
    config.put(
        TopicConfig.RETENTION_MS_CONFIG,
        topic.retention() == null ? "-1" : Long.toString(topic.retention().toMillis()));
    return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
        .configs(config);
  }

  /** The controller creates a topic before the brokers hear of it. */
  private List<String> differencesOnceKnown(Admin admin, List<Topic> topics) {
    for (int look = 1; ; look++) {
      try {
        return differences(admin, topics);
      } catch (ConfigException e) {
        if (look == LOOKS_MAX || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  private List<String> differences(Admin admin, List<Topic> topics) {
    List<String> names = topics.stream().map(Topic::name).toList();
    Map<String, TopicDescription> described = get(admin.describeTopics(names).allTopicNames());
    List<ConfigResource> resources =
        names.stream().map(n -> new ConfigResource(ConfigResource.Type.TOPIC, n)).toList();
    Map<ConfigResource, Config> configs = get(admin.describeConfigs(resources).all());
    List<String> differences = new ArrayList<>();
    for (Topic topic : topics) {
      TopicDescription is = described.get(topic.name());
      if (is != null && is.partitions().size() != topic.partitions()) {
        differences.add(
            topic.name()
                + " has "
                + is.partitions().size()
                + " partitions, not "
                + topic.partitions());
      }
      Config config = configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
      String policy = config == null ? "" : config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
      if (!sorted(policy).equals(sorted(topic.cleanup().policy()))) {
        differences.add(
            topic.name() + " has cleanup.policy=" + policy + ", not " + topic.cleanup().policy());
      }
    }
    return differences;
  }

  private static List<String> sorted(String policies) {
    return List.of(policies.split(",")).stream().map(String::strip).sorted().toList();
  }

  private <T> T get(KafkaFuture<T> future) {
    try {
      return future.get(ANSWER_MAX.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new ConfigException(
          "Kafka at " + kafka.bootstrapServers() + " refused: " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      throw new ConfigException(
          "Kafka at "
              + kafka.bootstrapServers()
              + " did not answer within "
              + ANSWER_MAX.toSeconds()
              + " s; is it running?",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConfigException("interrupted while talking to Kafka", e);
    }
  }
}
