package org.jianwei.classify.stream;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.secondreader.AskedTexts;
import org.jianwei.classify.secondreader.SecondReader;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.contracts.Topics;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Service;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second reader as a service of its own: assessments in, second readings out. Where it stands
 * still or fails, nothing else does.
 */
public final class SecondReaderService implements Service {

  /** The role. */
  public static final String NAME = "second-reader";

  private static final Duration STOP_MAX = Duration.ofSeconds(130);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LOAD_POLL = Duration.ofMillis(500);

  /** Few, since one question takes seconds. */
  private static final String RECORDS_MAX = "20";

  private static final Logger LOG = LoggerFactory.getLogger(SecondReaderService.class);

  private final SecondReaderSettings settings;
  private final KafkaSettings kafka;
  private final String instance;
  private final Tally tally;
  private final InstantSource clock;
  private volatile Health health = Health.of(Health.State.CREATED);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;
  private @Nullable Thread thread;

  /**
   * Creates a service that does not run yet.
   *
   * @param tally counts assessments by what came of them, under {@code second-reader}
   * @param instance tells this process from others with the same role
   * @param clock the time, for waits between tries
   */
  public SecondReaderService(
      SecondReaderSettings settings,
      KafkaSettings kafka,
      String instance,
      Tally tally,
      InstantSource clock) {
    this.settings = settings;
    this.instance = instance;
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
    running = true;
    health = Health.of(Health.State.RUNNING);
    Thread started = new Thread(this::run, NAME);
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
    stopped.countDown();
    Thread stopping = thread;
    if (stopping == null) {
      return;
    }
    try {
      stopping.join(STOP_MAX.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    health = Health.of(Health.State.STOPPED);
  }

  private SecondReadLoop loop(SecondReader reader) {
    AskedTexts asked = new AskedTexts(CopyRules.shipped());
    load(asked);
    return new SecondReadLoop(
        consumer(),
        new KafkaProducer<>(
            kafka.producerProperties(kafka.idOf(NAME) + "-" + instance),
            new StringSerializer(),
            new ByteArraySerializer()),
        reader::read,
        asked,
        clock,
        tally);
  }

  /** Reads the topic of answers to its end: what was answered before is not asked again. */
  private void load(AskedTexts asked) {
    TopicPartition answers = new TopicPartition(Topics.SECOND_READINGS.name(), 0);
    try (Consumer<String, byte[]> consumer = consumer()) {
      consumer.assign(List.of(answers));
      consumer.seekToBeginning(List.of(answers));
      long end = consumer.endOffsets(List.of(answers)).getOrDefault(answers, 0L);
      while (consumer.position(answers) < end) {
        consumer.poll(LOAD_POLL).forEach(record -> asked.addAnswered(record.key()));
      }
    }
  }

  private Consumer<String, byte[]> consumer() {
    Map<String, Object> properties = new HashMap<>(kafka.consumerProperties(NAME));
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_MAX);
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** Begins again after any fault: nothing else may stand still because this does. */
  private void run() {
    try (SecondReader reader = new SecondReader(settings, clock)) {
      while (running) {
        try (SecondReadLoop loop = loop(reader)) {
          loop.open();
          health = Health.of(Health.State.RUNNING);
          while (running) {
            loop.step();
          }
        } catch (KafkaException | IllegalStateException e) {
          LOG.warn("{}: begins again after {}", NAME, e.toString());
          health = new Health(Health.State.RUNNING, "begins again after " + e.getMessage());
          pause();
        }
      }
    } catch (RuntimeException | Error e) {
      LOG.error("{}: stopped; assessments go on without second readings", NAME, e);
      health = new Health(Health.State.STOPPED, "stopped: " + e);
    }
  }

  private void pause() {
    try {
      stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
