package org.jianwei.ingest.stream;

import java.time.Duration;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.ingest.http.HttpFetcher;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fetcher: orders in, pages and results out, exactly once as far as the topics go. After a kill
 * only what was under way is fetched again.
 */
public final class FetcherService implements Service {

  /** The role. */
  public static final String NAME = "fetcher";

  private static final Duration STOP_MAX = Duration.ofSeconds(20);
  private static final Logger LOG = LoggerFactory.getLogger(FetcherService.class);

  private final IngestSettings settings;
  private final KafkaSettings kafka;
  private final Tally tally;
  private final InstantSource clock;
  private volatile Health health = Health.of(Health.State.CREATED);
  private volatile boolean running;
  private @Nullable Thread thread;

  /**
   * Creates a service that does not run yet.
   *
   * @param tally counts fetches by how they ended, under {@code fetch}
   * @param clock the time, for leases and what records say
   */
  public FetcherService(
      IngestSettings settings, KafkaSettings kafka, Tally tally, InstantSource clock) {
    this.settings = settings;
    this.kafka = kafka;
    this.tally = tally;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() {
    health = Health.of(Health.State.STARTING);
    HttpFetcher http = new HttpFetcher(settings.fetch(), clock);
    FetchLoop loop = loop(http);
    try {
      loop.open();
    } catch (KafkaException e) {
      loop.close();
      http.close();
      health = failed(e);
      throw new ConfigException(NAME + ": cannot start: " + e.getMessage(), e);
    }
    running = true;
    health = Health.of(Health.State.RUNNING);
    Thread started = new Thread(() -> run(loop, http), NAME);
    thread = started;
    started.start();
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    running = false;
    Thread stopping = thread;
    if (stopping == null) {
      return;
    }
    try {
      stopping.join(STOP_MAX.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (health.state() != Health.State.FAILED) {
      health = Health.of(Health.State.STOPPED);
    }
  }

  private FetchLoop loop(HttpFetcher http) {
    return new FetchLoop(
        new KafkaConsumer<>(
            kafka.consumerProperties(NAME), new StringDeserializer(), new ByteArrayDeserializer()),
        new KafkaProducer<>(
            kafka.producerProperties(kafka.idOf(NAME) + "-" + settings.instance()),
            new StringSerializer(),
            new ByteArraySerializer()),
        http::fetch,
        settings.fetch(),
        clock,
        tally,
        FetchLoop.ROUND);
  }

  private void run(FetchLoop loop, HttpFetcher http) {
    try (http;
        loop) {
      while (running) {
        loop.step();
      }
      loop.finish();
    } catch (RuntimeException | Error e) {
      LOG.error("{}: stopped by a fault that does not heal by itself", NAME, e);
      health = failed(e);
    }
  }

  private static Health failed(Throwable e) {
    return new Health(
        Health.State.FAILED, "stopped: " + e.getClass().getSimpleName() + ": " + e.getMessage());
  }
}
