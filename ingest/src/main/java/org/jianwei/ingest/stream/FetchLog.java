package org.jianwei.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fetcher's books: which orders are started and done, and their results, pages and offsets,
 * which go out in one transaction. When a transaction is aborted, what it held is lost: what was
 * not started is read again, the rest is left to its lease.
 */
final class FetchLog {

  /** Transactions aborted in a row after which the fault is taken to be lasting. */
  static final int ABORTS_MAX = 10;

  /** Attempts at one commit, each of which waits for {@code max.block.ms}, 60 s. */
  static final int COMMITS_MAX = 5;

  private static final Duration CLOSE_MAX = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(FetchLog.class);

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final java.util.function.Consumer<TopicPartition> forget;
  private final Map<TopicPartition, OffsetWindow> windows = new HashMap<>();
  private final Set<TopicPartition> touched = new HashSet<>();
  private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
  private int aborts;

  /**
   * Creates the books.
   *
   * @param forget told of partitions whose orders must not be started any more
   */
  FetchLog(
      Consumer<String, byte[]> consumer,
      Producer<String, byte[]> producer,
      java.util.function.Consumer<TopicPartition> forget) {
    this.consumer = consumer;
    this.producer = producer;
    this.forget = forget;
  }

  /**
   * Joins the group.
   *
   * @param beforeRevoke called while partitions are still ours
   */
  void open(Runnable beforeRevoke) {
    producer.initTransactions();
    consumer.subscribe(List.of(Topics.FETCH_ORDERS.name()), new Rebalance(beforeRevoke));
  }

  /** Notes an order that was read; false where it was done before. */
  boolean begin(TopicPartition partition, long offset) {
    return windows.computeIfAbsent(partition, p -> new OffsetWindow(null)).begin(offset);
  }

  /** Whether an order was started, perhaps by whoever had its partition before. */
  boolean isStarted(TopicPartition partition, long offset) {
    OffsetWindow window = windows.get(partition);
    return window != null && window.isStarted(offset);
  }

  /** Notes an order that is carried out once the next commit has said so. */
  void start(TopicPartition partition, long offset) {
    OffsetWindow window = windows.get(partition);
    if (window != null) {
      window.start(offset);
      touched.add(partition);
    }
  }

  /** Notes an order that is left alone. */
  void skip(TopicPartition partition, long offset) {
    finish(partition, offset);
  }

  /** Notes what came of an order, unless it is not ours any more. */
  void done(TopicPartition partition, long offset, FetchedRecords fetched) {
    if (finish(partition, offset)) {
      records.addAll(fetched.records());
    }
  }

  /** Notes an order that cannot be read. */
  void unreadable(ConsumerRecord<String, byte[]> record, Exception fault, Instant at) {
    finish(new TopicPartition(record.topic(), record.partition()), record.offset());
    Reject reject =
        new Reject(
            "fetch",
            String.valueOf(record.key()),
            "record-unreadable",
            String.valueOf(fault.getMessage()),
            false,
            new Reject.Origin(record.topic(), record.partition(), record.offset(), null),
            record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8),
            at);
    records.add(
        new ProducerRecord<>(Topics.REJECTS.name(), reject.recordKey(), JsonCodec.write(reject)));
  }

  /** Whether no more orders of a partition should be read for now. */
  boolean isFull(TopicPartition partition) {
    OffsetWindow window = windows.get(partition);
    return window != null && window.isFull();
  }

  /**
   * Publishes what was noted, in one transaction.
   *
   * @return whether there was anything to publish
   * @throws RuntimeException if that cannot work any more: fenced by a successor, not allowed, the
   *     broker gone for minutes, or aborted {@value #ABORTS_MAX} times in a row
   */
  boolean commit() {
    if (touched.isEmpty()) {
      return false;
    }
    try {
      producer.beginTransaction();
      for (ProducerRecord<String, byte[]> record : records) {
        // A failed send fails the commit.
        Future<RecordMetadata> unused = producer.send(record);
      }
      producer.sendOffsetsToTransaction(offsets(), consumer.groupMetadata());
      commitPatiently();
      settled();
      aborts = 0;
    } catch (ProducerFencedException
        | InvalidProducerEpochException
        | OutOfOrderSequenceException
        | AuthorizationException
        | UnsupportedVersionException e) {
      throw e;
    } catch (KafkaException e) {
      abort(e);
    }
    return true;
  }

  /** Leaves the group. An open transaction is left to the next of the same name. */
  void close() {
    producer.close(CLOSE_MAX);
    consumer.close(CloseOptions.timeout(CLOSE_MAX));
  }

  /** A commit that timed out may have succeeded: the producer allows nothing but to try again. */
  private void commitPatiently() {
    for (int attempt = 1; ; attempt++) {
      try {
        producer.commitTransaction();
        return;
      } catch (TimeoutException e) {
        if (attempt == COMMITS_MAX) {
          throw new IllegalStateException("the broker did not answer a commit", e);
        }
        LOG.warn("fetcher: no answer to a commit (time {} of {})", attempt, COMMITS_MAX, e);
      }
    }
  }

  private boolean finish(TopicPartition partition, long offset) {
    OffsetWindow window = windows.get(partition);
    boolean finished = window != null && window.finish(offset);
    if (finished) {
      touched.add(partition);
    }
    return finished;
  }

  private Map<TopicPartition, OffsetAndMetadata> offsets() {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    windows.forEach(
        (partition, window) -> {
          if (touched.contains(partition)) {
            offsets.put(partition, window.committable());
          }
        });
    return offsets;
  }

  private void settled() {
    touched.clear();
    records.clear();
  }

  private void abort(KafkaException cause) {
    if (++aborts >= ABORTS_MAX) {
      throw cause;
    }
    LOG.warn("fetcher: transaction aborted (time {} of {})", aborts, ABORTS_MAX, cause);
    producer.abortTransaction();
    settled();
    restore(consumer.assignment());
    windows.keySet().retainAll(consumer.assignment());
    rewind(consumer.assignment());
  }

  private void restore(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
    for (TopicPartition partition : partitions) {
      windows.put(partition, new OffsetWindow(committed.get(partition)));
      forget.accept(partition);
    }
  }

  private void rewind(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata position = committed.get(partition);
      if (position == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, position.offset());
      }
    }
  }

  /** Follows the group: what is taken away is published before and forgotten after. */
  private final class Rebalance implements ConsumerRebalanceListener {

    private final Runnable beforeRevoke;

    Rebalance(Runnable beforeRevoke) {
      this.beforeRevoke = beforeRevoke;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      restore(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      beforeRevoke.run();
      drop(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      drop(partitions);
    }

    private void drop(Collection<TopicPartition> partitions) {
      partitions.forEach(
          partition -> {
            windows.remove(partition);
            touched.remove(partition);
            forget.accept(partition);
          });
    }
  }
}
