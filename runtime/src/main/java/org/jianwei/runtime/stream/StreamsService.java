package org.jianwei.runtime.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one topology under exactly-once. A thread that dies is replaced; when that happens {@value
 * #REPLACEMENTS_MAX} times the service gives up and says so, since a fault that repeats does not
 * heal by repetition.
 */
public final class StreamsService implements Service {

  /** How many dead threads are replaced before the service fails. */
  static final int REPLACEMENTS_MAX = 10;

  private static final Duration START_MAX = Duration.ofSeconds(90);
  private static final Duration CLOSE_MAX = Duration.ofSeconds(20);
  private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);

  private final String name;
  private final Supplier<Topology> topology;
  private final KafkaSettings kafka;
  private final AtomicInteger replaced = new AtomicInteger();
  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile Health health = Health.of(Health.State.CREATED);
  private volatile String lastFault = "stopped by an error; see the log";
  private @Nullable KafkaStreams streams;

  /**
   * Creates a service that does not run yet.
   *
   * @param name role, which is also the step under which its records are rejected
   */
  public StreamsService(String name, Supplier<Topology> topology, KafkaSettings kafka) {
    this.name = name;
    this.topology = topology;
    this.kafka = kafka;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    health = Health.of(Health.State.STARTING);
    requireWritable(kafka.stateDirectory());
    KafkaStreams started = new KafkaStreams(topology.get(), StreamsProperties.of(name, kafka));
    started.setStateListener((now, before) -> changed(now));
    started.setUncaughtExceptionHandler(this::died);
    streams = started;
    started.start();
    awaitSettled();
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    KafkaStreams running = streams;
    if (running == null) {
      return;
    }
    streams = null;
    running.close(
        CloseOptions.timeout(CLOSE_MAX)
            .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    if (health.state() != Health.State.FAILED) {
      health = Health.of(Health.State.STOPPED);
    }
  }

  private void awaitSettled() {
    try {
      if (!settled.await(START_MAX.toSeconds(), TimeUnit.SECONDS)) {
        throw new ConfigException(
            name
                + ": not running after "
                + START_MAX.toSeconds()
                + " s; is the broker reachable at "
                + kafka.bootstrapServers()
                + "?");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConfigException(name + ": interrupted while starting", e);
    }
    if (health.state() == Health.State.FAILED) {
      throw new ConfigException(name + ": " + health.detail());
    }
  }

  private void changed(KafkaStreams.State now) {
    switch (now) {
      case RUNNING -> {
        health = Health.of(Health.State.RUNNING);
        settled.countDown();
      }
      case REBALANCING -> health = new Health(Health.State.STARTING, "partitions are moving");
      case ERROR -> {
        health = new Health(Health.State.FAILED, lastFault);
        settled.countDown();
      }
      default -> {}
    }
  }

  private StreamThreadExceptionResponse died(Throwable cause) {
    lastFault = String.valueOf(cause.getMessage());
    int times = replaced.incrementAndGet();
    LOG.error("{}: a stream thread died (time {} of {})", name, times, REPLACEMENTS_MAX, cause);
    return times < REPLACEMENTS_MAX
        ? StreamThreadExceptionResponse.REPLACE_THREAD
        : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
  }

  private static void requireWritable(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new ConfigException(
          directory + ": cannot be created (" + e + "); choose a directory that you may write", e);
    }
    if (!Files.isWritable(directory)) {
      throw new ConfigException(
          directory + ": not writable; choose a directory that you may write");
    }
  }
}
