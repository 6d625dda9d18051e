package org.jianwei.deploy.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * Sends collected articles down the line in the order of their file, and none while one that is a
 * month older or younger has no outcome. Without that, partitions that are read at different speed
 * would let years pass for an old case before its next report is read.
 */
public final class Pouring {

  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final Duration STRETCH = Duration.ofDays(30);
  private static final long PAUSE_MS = 20;

  private final Line line;
  private final IncidentWatch watch;
  private final Duration patience;

  private Pouring(Line line, IncidentWatch watch, Duration patience) {
    this.line = line;
    this.watch = watch;
    this.patience = patience;
  }

  /**
   * Pours articles and waits until each has its outcome.
   *
   * @param patience how long to wait for the outcomes of what is sent at once
   */
  public static Outcomes pour(
      List<Article> articles, Line line, IncidentWatch watch, Duration patience)
      throws InterruptedException {
    Pouring pouring = new Pouring(line, watch, patience);
    int sent = 0;
    try (KafkaProducer<String, byte[]> producer = producer(line)) {
      for (List<Article> stretch : stretches(articles)) {
        send(stretch, producer);
        sent += stretch.size();
        pouring.await(sent, Duration.ZERO);
      }
    }
    return pouring.await(articles.size(), QUIET);
  }

  /** The articles in their order, those together that were fetched within a month. */
  static List<List<Article>> stretches(List<Article> articles) {
    List<List<Article>> stretches = new ArrayList<>();
    Instant first = Instant.MAX;
    Instant last = Instant.MIN;
    for (Article article : articles) {
      Instant at = article.fetchedAt();
      first = at.isBefore(first) ? at : first;
      last = at.isAfter(last) ? at : last;
      if (stretches.isEmpty() || !last.isBefore(first.plus(STRETCH))) {
        stretches.add(new ArrayList<>());
        first = at;
        last = at;
      }
      stretches.get(stretches.size() - 1).add(article);
    }
    return stretches;
  }

  /**
   * Waits until so many articles have their outcome. Memberships and incidents follow the
   * assessments, so the end is a quiet while after them.
   */
  private Outcomes await(int sent, Duration quiet) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    Outcomes outcomes = outcomes(sent);
    Instant changed = Instant.now();
    while (!(outcomes.isComplete() && !Instant.now().isBefore(changed.plus(quiet)))
        && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE_MS);
      Outcomes now = outcomes(sent);
      if (!now.equals(outcomes)) {
        outcomes = now;
        changed = Instant.now();
      }
    }
    return outcomes;
  }

  private static KafkaProducer<String, byte[]> producer(Line line) {
    Properties properties = line.kafka().clientProperties();
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  private static void send(List<Article> articles, KafkaProducer<String, byte[]> producer)
      throws InterruptedException {
    List<Future<RecordMetadata>> sent =
        articles.stream().map(a -> producer.send(record(a))).toList();
    try {
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

  private Outcomes outcomes(long poured) {
    Map<String, Map<String, Long>> counts = line.tally().snapshot();
    Map<String, Long> assess = counts.getOrDefault("assess", Map.of());
    Map<String, Long> repeats = counts.getOrDefault("repeats", Map.of());
    return new Outcomes(
        poured,
        repeats.getOrDefault("repeat", 0L),
        assess.getOrDefault("irrelevant", 0L),
        assess.getOrDefault("relevant", 0L) + assess.getOrDefault("no-longer-relevant", 0L),
        watch.rejects().size(),
        open().mapToLong(i -> i.nArticles()).sum(),
        open().count());
  }

  private Stream<Incident> open() {
    return watch.incidents().values().stream().filter(i -> i.status() == IncidentStatus.OPEN);
  }
}
