package org.jianwei.deploy.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.json.JsonCodec;

/** Sends collected articles down the line and waits until each has its outcome. */
public final class Pouring {

  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final long PAUSE_MS = 100;

  private Pouring() {}

  /**
   * Pours articles in their order.
   *
   * @param patience how long to wait for the outcomes
   */
  public static Outcomes pour(
      List<Article> articles, Line line, IncidentWatch watch, Duration patience)
      throws InterruptedException {
    send(articles, line);
    Instant end = Instant.now().plus(patience);
    Outcomes outcomes = outcomes(articles.size(), line, watch);
    Instant changed = Instant.now();
    while (!isDone(outcomes, changed) && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE_MS);
      Outcomes now = outcomes(articles.size(), line, watch);
      if (!now.equals(outcomes)) {
        outcomes = now;
        changed = Instant.now();
      }
    }
    return outcomes;
  }

  /** Memberships and incidents follow the assessments, so the end is a quiet while after them. */
  private static boolean isDone(Outcomes outcomes, Instant changed) {
    return outcomes.isComplete() && Instant.now().isAfter(changed.plus(QUIET));
  }

  private static void send(List<Article> articles, Line line) throws InterruptedException {
    Properties properties = line.kafka().clientProperties();
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent =
          articles.stream().map(a -> producer.send(record(a))).toList();
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker refused an article", e.getCause());
    }
  }

  private static ProducerRecord<String, byte[]> record(Article article) {
    return new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), JsonCodec.write(article));
  }

  private static Outcomes outcomes(long poured, Line line, IncidentWatch watch) {
    Map<String, Map<String, Long>> counts = line.tally().snapshot();
    Map<String, Long> assess = counts.getOrDefault("assess", Map.of());
    Map<String, Long> repeats = counts.getOrDefault("repeats", Map.of());
    return new Outcomes(
        poured,
        repeats.getOrDefault("repeat", 0L),
        assess.getOrDefault("irrelevant", 0L),
        assess.getOrDefault("relevant", 0L) + assess.getOrDefault("no-longer-relevant", 0L),
        watch.rejects().size(),
        open(watch).mapToLong(i -> i.nArticles()).sum(),
        open(watch).count());
  }

  private static Stream<Incident> open(IncidentWatch watch) {
    return watch.incidents().values().stream().filter(i -> i.status() == IncidentStatus.OPEN);
  }
}
