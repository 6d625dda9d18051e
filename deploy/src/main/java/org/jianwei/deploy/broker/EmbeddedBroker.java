package org.jianwei.deploy.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jianwei.runtime.config.ConfigException;

/**
 * A real Kafka broker in this process: one KRaft node, broker and controller in one, that listens
 * on 127.0.0.1 only and keeps its data between starts. For trying out and for small installations;
 * all that touches the broker's own classes, which are no public API, is in this class.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedBroker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker and returns when it answers.
   *
   * @throws ConfigException if the directory cannot be written or the port is taken
   */
  public static EmbeddedBroker start(BrokerSettings settings) {
    int port = settings.port() == 0 ? freePort() : requireFree(settings.port());
    Path directory = settings.directory();
    try {
      Files.createDirectories(directory);
      int controllerPort = freePort();
      Properties properties = properties(directory, port, controllerPort);
      if (!Files.exists(directory.resolve("meta.properties"))) {
        format(directory, properties);
      } else if (UncleanStop.leftIn(directory)) {
        UncleanStop.settle(controller(directory, controllerPort));
      }
      KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, port);
    } catch (IOException e) {
      throw new ConfigException(
          directory + ": the broker cannot keep its data here (" + e + ")", e);
    }
  }

  /** Where clients reach it. */
  public String bootstrapServers() {
    return HOST + ":" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static Properties controller(Path directory, int controllerPort) {
    Properties p = new Properties();
    p.put("process.roles", "controller");
    p.put("node.id", "1");
    p.put("listeners", "CONTROLLER://" + HOST + ":" + controllerPort);
    p.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("controller.listener.names", "CONTROLLER");
    p.put("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
    p.put("log.dirs", directory.toString());
    // After kill -9 the node must believe soon that its former self is gone.
    p.put("broker.session.timeout.ms", "2500");
    p.put("broker.heartbeat.interval.ms", "1000");
    return p;
  }

  private static Properties properties(Path directory, int port, int controllerPort) {
    Properties p = controller(directory, controllerPort);
    p.put("process.roles", "broker,controller");
    p.put("listeners", "CLIENT://" + HOST + ":" + port + "," + p.getProperty("listeners"));
    p.put("inter.broker.listener.name", "CLIENT");
    p.put("auto.create.topics.enable", "false");
    p.put("default.replication.factor", "1");
    for (String topic :
        new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
      p.put(topic + ".replication.factor", "1");
      p.put(topic + ".num.partitions", "5");
    }
    p.put("transaction.state.log.min.isr", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
    p.put("group.initial.rebalance.delay.ms", "0");
    // After kill -9 its open transactions must end soon.
    p.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
    return p;
  }

  private static void format(Path directory, Properties properties) throws IOException {
    Path file = directory.resolve("server.properties");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      properties.store(out, "written by Jianwei at the first start, for the format step only");
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit =
        StorageTool.execute(
            new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
            new PrintStream(said, true, StandardCharsets.UTF_8));
    if (exit != 0) {
      throw new ConfigException(
          directory + ": cannot be formatted for Kafka: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  private static int requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
      return port;
    } catch (IOException e) {
      throw new ConfigException(
          "broker port "
              + port
              + " is taken; stop what listens there or choose another with"
              + " --broker-port",
          e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new ConfigException("no free port on " + HOST, e);
    }
  }
}
