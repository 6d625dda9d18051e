package org.jianwei.ingest.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.reader.Reading;
import org.jianwei.ingest.replay.PageRereader;
import org.jianwei.ingest.replay.ReplayRange;
import org.jianwei.ingest.replay.ReplayReport;
import org.jianwei.runtime.stream.KafkaSettings;

/**
 * Reads again what the topic {@code pages} holds, without touching the network. The articles go to
 * {@code articles}, each page's once, in transactions; links are not sent again. What reads as
 * before is dropped downstream as a repeat, what reads otherwise becomes a revision.
 */
public final class PageReplay {

  /** The name under which it writes; two replays at once fence each other. */
  private static final String NAME = "replay";

  /** Records of one transaction: few enough to be written well within its time limit. */
  private static final int BATCH_RECORDS = 200;

  private final KafkaSettings kafka;
  private final PageReader reader;

  /**
   * Creates a replay.
   *
   * @param reader reads by the rules of today
   */
  public PageReplay(KafkaSettings kafka, PageReader reader) {
    this.kafka = kafka;
    this.reader = reader;
  }

  /**
   * Reads the pages of a range and publishes what they hold.
   *
   * @param progress told after each transaction how many pages are read and published so far
   * @throws KafkaException if the cluster fails; the transactions before stand, and a second run
   *     does no harm
   */
  public ReplayReport publish(ReplayRange range, LongConsumer progress) {
    try (Producer<String, byte[]> producer =
        new KafkaProducer<>(
            kafka.producerProperties(kafka.idOf(NAME)),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.initTransactions();
      List<ProducerRecord<String, byte[]>> batch = new ArrayList<>();
      AtomicLong pages = new AtomicLong();
      ReplayReport report =
          run(
              range,
              reading -> {
                pages.incrementAndGet();
                batch.addAll(records(reading));
                if (batch.size() >= BATCH_RECORDS) {
                  commit(producer, batch);
                  progress.accept(pages.get());
                }
              });
      commit(producer, batch);
      progress.accept(pages.get());
      return report;
    }
  }

  /** Reads the pages of a range and hands on their articles; writes nothing. */
  public ReplayReport read(ReplayRange range, Consumer<Article> articles) {
    return run(
        range,
        reading -> {
          if (reading.article() != null) {
            articles.accept(reading.article());
          }
        });
  }

  private ReplayReport run(ReplayRange range, Consumer<Reading> readings) {
    Map<String, Object> properties = kafka.consumerProperties(NAME);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
      PagePlaces places = PagePlaces.find(consumer, range);
      PageRereader rereader = new PageRereader(reader, contentHashes(consumer), places.continued());
      for (int number : places.numbers()) {
        Map<TopicPartition, Set<Long>> offsets = places.offsets(number);
        TopicScan.of(consumer, Topics.PAGES, firsts(offsets))
            .forEach(
                record -> {
                  if (isOneOf(offsets, record)) {
                    readings.accept(
                        rereader.read(PageCodec.decode(record.value(), record.headers())));
                  }
                });
      }
      return rereader.report(places.superseded(), places.foreign());
    }
  }

  private static Map<String, String> contentHashes(KafkaConsumer<String, byte[]> consumer) {
    Map<String, String> hashes = new HashMap<>();
    TopicScan.of(consumer, Topics.ARTICLES)
        .forEach(
            record -> ArticleHash.of(record.value()).ifPresent(h -> hashes.put(record.key(), h)));
    return hashes;
  }

  private static Map<TopicPartition, Long> firsts(Map<TopicPartition, Set<Long>> offsets) {
    Map<TopicPartition, Long> firsts = new HashMap<>();
    offsets.forEach(
        (partition, all) -> all.stream().findFirst().ifPresent(o -> firsts.put(partition, o)));
    return firsts;
  }

  private static boolean isOneOf(
      Map<TopicPartition, Set<Long>> offsets, ConsumerRecord<String, byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    return offsets.getOrDefault(partition, Set.of()).contains(record.offset());
  }

  private static List<ProducerRecord<String, byte[]>> records(Reading reading) {
    List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
    Article article = reading.article();
    if (article != null) {
      records.add(
          new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), JsonCodec.write(article)));
    }
    reading
        .rejects()
        .forEach(
            r ->
                records.add(
                    new ProducerRecord<>(
                        Topics.REJECTS.name(), r.recordKey(), JsonCodec.write(r))));
    return records;
  }

  private static void commit(
      Producer<String, byte[]> producer, List<ProducerRecord<String, byte[]>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    producer.beginTransaction();
    for (ProducerRecord<String, byte[]> record : batch) {
      // A failed send fails the commit.
      Future<RecordMetadata> unused = producer.send(record);
    }
    producer.commitTransaction();
    batch.clear();
  }
}
