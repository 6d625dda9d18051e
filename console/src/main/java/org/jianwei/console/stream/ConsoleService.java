package org.jianwei.console.stream;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jianwei.console.http.ConsoleServer;
import org.jianwei.console.http.ConsoleSettings;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The console: reads incidents and the health of sources, and serves them as pages. */
public final class ConsoleService implements Service {

  private static final String NAME = "console";
  private static final long CLOSE_MAX_MS = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleService.class);

  private final ConsoleSettings settings;
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Tally tally;
  private final IncidentIndex index = new IncidentIndex();
  private final SourceIndex sources = new SourceIndex();
  private final ConsoleServer server;
  private volatile Health health = Health.of(Health.State.CREATED);
  private volatile @Nullable ConsoleFeed feed;
  private @Nullable Thread reading;

  /** Creates a console that does not run yet. */
  public ConsoleService(KafkaSettings kafka, ConsoleSettings settings, Tally tally) {
    this(() -> consumer(kafka), settings, tally);
  }

  /** With other consumers, for tests. */
  ConsoleService(
      Supplier<Consumer<byte[], byte[]>> consumers, ConsoleSettings settings, Tally tally) {
    this.consumers = consumers;
    this.settings = settings;
    this.tally = tally;
    this.server = new ConsoleServer(index, sources, tally, this::health, Clock.systemUTC());
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Listens, and starts to read. Pages answer at once and fill while the topics are read.
   *
   * @throws ConfigException if the port is taken, Kafka cannot be reached or a topic is missing
   */
  @Override
  public void start() {
    health = Health.of(Health.State.STARTING);
    server.start(settings);
    ConsoleFeed starting = assigned(consumers.get());
    feed = starting;
    health = Health.of(Health.State.RUNNING);
    Thread thread = new Thread(() -> read(starting), "console-feed");
    reading = thread;
    thread.start();
  }

  /** Where the pages are, once started. */
  public URI address() {
    return server.address(settings);
  }

  @Override
  public Health health() {
    ConsoleFeed running = feed;
    boolean filling =
        health.state() == Health.State.RUNNING && running != null && !running.caughtUp();
    return filling ? new Health(Health.State.RUNNING, "still reading what was there") : health;
  }

  @Override
  public void close() {
    ConsoleFeed running = feed;
    Thread thread = reading;
    if (running == null || thread == null) {
      return;
    }
    reading = null;
    running.stop();
    try {
      thread.join(CLOSE_MAX_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
    if (health.state() != Health.State.FAILED) {
      health = Health.of(Health.State.STOPPED);
    }
  }

  private ConsoleFeed assigned(Consumer<byte[], byte[]> consumer) {
    try {
      ConsoleFeed assigned = new ConsoleFeed(consumer, index, sources, tally);
      assigned.assign();
      return assigned;
    } catch (KafkaException | ConfigException e) {
      consumer.close();
      server.close();
      health = new Health(Health.State.FAILED, String.valueOf(e.getMessage()));
      throw e instanceof ConfigException known
          ? known
          : new ConfigException("console: Kafka does not answer: " + e.getMessage(), e);
    }
  }

  private void read(ConsoleFeed running) {
    try {
      running.run();
    } catch (RuntimeException e) {
      LOG.error("the console reads no further", e);
      health = new Health(Health.State.FAILED, "reading stopped: " + e.getMessage());
    }
  }

  private static Consumer<byte[], byte[]> consumer(KafkaSettings kafka) {
    Map<String, Object> properties = new HashMap<>(kafka.consumerProperties(NAME));
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }
}
