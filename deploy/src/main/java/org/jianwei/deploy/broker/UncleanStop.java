package org.jianwei.deploy.broker;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jianwei.runtime.config.ConfigException;

/**
 * What a killed broker leaves behind: cluster metadata in which it still leads every partition.
 *
 * <p>A broker started on such metadata loads its transactions at once, loses the lead of all
 * partitions when the controller notices that its former self is gone, and in between takes a
 * partition without a leader for a deleted one: it closes a prepared transaction without writing
 * the marker (KAFKA-20734), and the offsets of that transaction stay pending for ever. So the
 * controller is started alone first, until it has taken the lead away.
 */
final class UncleanStop {

  private static final Duration SETTLE_MAX = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private UncleanStop() {}

  /** Whether the broker of a formatted directory ended without its clean-stop mark. */
  static boolean leftIn(Path directory) {
    return Files.exists(directory.resolve("__cluster_metadata-0"))
        && !Files.exists(directory.resolve(".kafka_cleanshutdown"));
  }

  /**
   * Runs the controller alone until the former broker is fenced.
   *
   * @param controller properties of the controller role on the same directory
   * @throws ConfigException if the controller does not get there within 30 s
   */
  static void settle(Properties controller) {
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(controller), Time.SYSTEM);
    server.startup();
    try {
      awaitFenced(System.nanoTime() + SETTLE_MAX.toNanos());
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private static void awaitFenced(long end) {
    while (brokers("Active") > 0 || brokers("Fenced") < 1) {
      if (System.nanoTime() > end) {
        throw new ConfigException(
            "the controller did not settle within "
                + SETTLE_MAX.toSeconds()
                + " s what a killed broker left; start again, or use another data directory");
      }
      try {
        Thread.sleep(LOOK_EVERY.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ConfigException("interrupted while the controller settled", e);
      }
    }
  }

  /** A gauge that Kafka documents for monitoring: there is no client call for it. */
  private static int brokers(String state) {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName gauge =
          new ObjectName("kafka.controller:type=KafkaController,name=" + state + "BrokerCount");
      return beans.isRegistered(gauge)
          ? ((Number) beans.getAttribute(gauge, "Value")).intValue()
          : 0;
    } catch (JMException e) {
      throw new IllegalStateException("the controller's gauges cannot be read", e);
    }
  }
}
