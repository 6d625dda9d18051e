package org.jianwei.runtime.stream;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/** Where topologies begin: internal resources without a name of their own are refused. */
public final class NamedTopology {

  private NamedTopology() {}

  /** A builder for the DSL. */
  public static StreamsBuilder streamsBuilder() {
    return new StreamsBuilder(config());
  }

  /** A topology for the Processor API. */
  public static Topology topology() {
    return new Topology(config());
  }

  /**
   * Configuration for TopologyTestDriver, equal to what runs but for the cluster. Its stores lie in
   * a directory of the process: what a killed test run left behind is not taken for ours.
   *
   * @param step name under which records are rejected
   */
  public static Properties testProperties(String step) {
    Properties p = StreamsProperties.forTopology();
    p.put(StreamsConfig.APPLICATION_ID_CONFIG, "test-" + step);
    p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
    p.put(StreamsConfig.STATE_DIR_CONFIG, testStores().toString());
    p.put(RejectingHandler.STEP_CONFIG, step);
    p.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, RejectingHandler.class);
    p.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, RejectingHandler.class);
    return p;
  }

  private static Path testStores() {
    String name = "jianwei-test-stores-" + ProcessHandle.current().pid();
    return Path.of(System.getProperty("java.io.tmpdir"), name);
  }

  private static TopologyConfig config() {
    Properties p = StreamsProperties.forTopology();
    p.put(StreamsConfig.APPLICATION_ID_CONFIG, "named");
    p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
    return new TopologyConfig(new StreamsConfig(p));
  }
}
