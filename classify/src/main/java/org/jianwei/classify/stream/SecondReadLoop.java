package org.jianwei.classify.stream;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jianwei.classify.secondreader.AskedTexts;
import org.jianwei.classify.secondreader.Outcome;
import org.jianwei.classify.secondreader.SecondReading;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.SizeGuard;
import org.jspecify.annotations.Nullable;

/**
 * Reads assessments and has the relevant ones read again, one after another. What came of one and
 * how far the log was read are written in one transaction. Nothing else waits for it: it only adds
 * to a topic of its own. One thread calls it.
 */
final class SecondReadLoop implements AutoCloseable {

  static final String STEP = "second-reader";

  private static final Duration IDLE = Duration.ofMillis(200);
  private static final Duration BUSY = Duration.ofMillis(20);

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final Tries reader;
  private final AskedTexts asked;
  private final InstantSource clock;
  private final Tally tally;
  private final Deque<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();
  private @Nullable Assessment current;
  private int tries;
  private Instant notBefore = Instant.MIN;
  private @Nullable ConsumerRecord<String, byte[]> done;

  /** Tries once to have an assessment read; the number is that of the failed tries so far. */
  @FunctionalInterface
  interface Tries {
    Outcome read(Assessment assessment, int tries);
  }

  SecondReadLoop(
      Consumer<String, byte[]> consumer,
      Producer<String, byte[]> producer,
      Tries reader,
      AskedTexts asked,
      InstantSource clock,
      Tally tally) {
    this.consumer = consumer;
    this.producer = producer;
    this.reader = reader;
    this.asked = asked;
    this.clock = clock;
    this.tally = tally;
  }

  /** Ends what a predecessor of the same name left open, and joins the group. */
  void open() {
    producer.initTransactions();
    consumer.subscribe(List.of(Topics.ASSESSMENTS.name()), new Forgetting());
  }

  /** One round: read, and try the oldest that waits. Lasts no longer than one question. */
  void step() {
    consumer.poll(waiting.isEmpty() ? IDLE : BUSY).forEach(waiting::add);
    ConsumerRecord<String, byte[]> head = waiting.peek();
    if (head != null && !clock.instant().isBefore(notBefore)) {
      handle(head);
    }
    if (waiting.isEmpty()) {
      commit(null);
      consumer.resume(consumer.assignment());
    } else {
      consumer.pause(consumer.assignment());
    }
  }

  /** Leaves the group. A question under way when the process ends is put again. */
  @Override
  public void close() {
    consumer.close();
    producer.close();
  }

  private void handle(ConsumerRecord<String, byte[]> record) {
    Assessment assessment = current;
    if (assessment == null) {
      assessment = wanted(record);
      if (assessment == null) {
        return;
      }
      current = assessment;
    }
    Assessment read = assessment;
    reader
        .read(read, tries)
        .<Runnable>fold(
            answer -> () -> finish(record, answered(answer.reading()), "read"),
            given -> () -> finish(record, rejected(record, read, given), given.reason()),
            later -> () -> postpone(later))
        .run();
  }

  /** The assessment of a record that is to be read again; null, and the record done, where none. */
  private @Nullable Assessment wanted(ConsumerRecord<String, byte[]> record) {
    try {
      Assessment assessment =
          record.value() == null ? null : JsonCodec.read(record.value(), Assessment.class);
      if (assessment != null
          && assessment.judgement().isRelevant()
          && asked.addIfNew(assessment.article())) {
        return assessment;
      }
      skip(record, assessment == null ? "tombstone" : "not-asked");
    } catch (IOException e) {
      skip(record, "unreadable"); // classify, which reads the same log, has rejected it
    }
    return null;
  }

  private void skip(ConsumerRecord<String, byte[]> record, String outcome) {
    tally.count(STEP, outcome);
    waiting.remove();
    done = record;
  }

  private void postpone(Outcome.Later later) {
    tries += later.tried() ? 1 : 0;
    notBefore = later.notBefore();
    tally.count(STEP, later.tried() ? "tried" : "waited");
  }

  private void finish(
      ConsumerRecord<String, byte[]> record,
      ProducerRecord<String, byte[]> result,
      String outcome) {
    waiting.remove();
    done = record;
    commit(result);
    tally.count(STEP, outcome);
    forgetCurrent();
  }

  private void commit(@Nullable ProducerRecord<String, byte[]> result) {
    ConsumerRecord<String, byte[]> last = done;
    if (last == null) {
      return;
    }
    producer.beginTransaction();
    if (result != null) {
      // Where it fails, so does the commit.
      Future<RecordMetadata> unused = producer.send(result);
    }
    producer.sendOffsetsToTransaction(
        Map.of(
            new TopicPartition(last.topic(), last.partition()),
            new OffsetAndMetadata(last.offset() + 1)),
        consumer.groupMetadata());
    producer.commitTransaction();
    done = null;
  }

  private static ProducerRecord<String, byte[]> answered(SecondReading reading) {
    return record(Topics.SECOND_READINGS, reading.contentHash(), reading);
  }

  private static ProducerRecord<String, byte[]> rejected(
      ConsumerRecord<String, byte[]> record, Assessment assessment, Outcome.GivenUp given) {
    Reject reject =
        new Reject(
            STEP,
            assessment.article().id(),
            given.reason(),
            given.detail() + "; the assessment stands without a second reading",
            true,
            new Reject.Origin(
                record.topic(), record.partition(), record.offset(), assessment.article().url()),
            assessment.article().title(),
            assessment.article().fetchedAt());
    return record(Topics.REJECTS, reject.recordKey(), reject);
  }

  private static ProducerRecord<String, byte[]> record(Topic topic, String key, Object value) {
    byte[] bytes = JsonCodec.write(value);
    if (!SizeGuard.fits(bytes)) {
      throw new IllegalStateException(key + ": " + bytes.length + " bytes for " + topic.name());
    }
    return new ProducerRecord<>(topic.name(), key, bytes);
  }

  private void forgetCurrent() {
    current = null;
    tries = 0;
    notBefore = Instant.MIN;
  }

  /** What waits of a partition that was taken away is read by whoever has it now. */
  private final class Forgetting implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      waiting.clear();
      done = null;
      forgetCurrent();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
  }
}
