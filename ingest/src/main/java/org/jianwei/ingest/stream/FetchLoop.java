package org.jianwei.ingest.stream;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.runtime.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Reads orders, has them carried out many at a time, and writes what came of them. One thread calls
 * it; only finished fetches come from other threads, through a queue.
 *
 * <p>That an order is started is committed before it is: whoever takes its partition over, after a
 * kill or while the fetch still runs, leaves it alone until the frontier orders it anew. So a host
 * is never asked twice at a time, nor again before the lease is over. An order is left alone, too,
 * when its fetch might not be over at the end of its lease.
 */
final class FetchLoop implements AutoCloseable {

  /** Wait for orders while fetches are under way: what they bring waits no longer than this. */
  private static final Duration BUSY = Duration.ofMillis(5);

  private static final Duration IDLE = Duration.ofMillis(100);

  /**
   * Least time between two commits where it counts: each costs the broker a marker in every
   * partition written to, whether it holds one page or fifty.
   */
  static final Duration ROUND = Duration.ofMillis(25);

  /** How long a clean stop waits for what is under way; the rest is left to its lease. */
  private static final Duration FINISH_MAX = Duration.ofSeconds(3);

  private static final String STEP = "fetch";

  private final Consumer<String, byte[]> consumer;
  private final FetchLog log;
  private final Function<FetchOrder, CompletableFuture<Fetched>> fetch;
  private final FetchSettings settings;
  private final InstantSource clock;
  private final Tally tally;
  private final Duration round;
  private final PriorityQueue<Accepted> ready =
      new PriorityQueue<>(Comparator.comparing(accepted -> accepted.order().notBefore()));
  private final BlockingQueue<Landed> landed = new LinkedBlockingQueue<>();
  private int inFlight;
  private Instant nextRoundAt = Instant.EPOCH;

  /**
   * Creates a loop that has not joined its group yet.
   *
   * @param round least time between two commits
   */
  FetchLoop(
      Consumer<String, byte[]> consumer,
      Producer<String, byte[]> producer,
      Function<FetchOrder, CompletableFuture<Fetched>> fetch,
      FetchSettings settings,
      InstantSource clock,
      Tally tally,
      Duration round) {
    this.consumer = consumer;
    this.log = new FetchLog(consumer, producer, this::forget);
    this.fetch = fetch;
    this.settings = settings;
    this.clock = clock;
    this.tally = tally;
    this.round = round;
  }

  /** Ends what a predecessor of the same name left open, and joins the group. */
  void open() {
    log.open(this::finish);
  }

  /** One round: read, publish what ended and what is about to start, start. */
  void step() {
    do {
      boolean idle = inFlight == 0 && ready.isEmpty();
      accept(consumer.poll(idle ? IDLE : BUSY));
    } while (clock.instant().isBefore(nextRoundAt));
    List<Accepted> due = takeDue();
    publish();
    due.forEach(this::start);
    keepWithinLimits();
  }

  /**
   * Starts nothing more, and publishes what ends soon: before a stop, or a change of partitions.
   */
  void finish() {
    Instant until = clock.instant().plus(FINISH_MAX);
    while (inFlight > 0 && clock.instant().isBefore(until)) {
      awaitOne();
      publish();
    }
  }

  /** Leaves the group. What is under way is fetched again once its lease is over. */
  @Override
  public void close() {
    log.close();
  }

  private void accept(ConsumerRecords<String, byte[]> records) {
    for (ConsumerRecord<String, byte[]> record : records) {
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      if (!log.begin(partition, record.offset())) {
        continue;
      }
      try {
        FetchOrder order = JsonCodec.read(record.value(), FetchOrder.class);
        accept(new Accepted(partition, record.offset(), order));
      } catch (IOException e) {
        tally.count(STEP, "order-unreadable");
        log.unreadable(record, e, clock.instant());
      }
    }
  }

  private void accept(Accepted accepted) {
    if (log.isStarted(accepted.partition(), accepted.offset())) {
      leave(accepted, "order-started-before");
    } else {
      ready.add(accepted);
    }
  }

  private List<Accepted> takeDue() {
    Instant now = clock.instant();
    List<Accepted> due = new ArrayList<>();
    for (Accepted next = ready.peek();
        next != null
            && inFlight + due.size() < settings.inFlightMax()
            && !next.order().notBefore().isAfter(now);
        next = ready.peek()) {
      ready.remove();
      if (endsInTime(next, now)) {
        log.start(next.partition(), next.offset());
        due.add(next);
      } else {
        leave(next, "order-expired");
      }
    }
    return due;
  }

  /** The commit that says so may have been aborted, or have taken its time. */
  private void start(Accepted accepted) {
    if (!log.isStarted(accepted.partition(), accepted.offset())) {
      return;
    }
    if (!endsInTime(accepted, clock.instant())) {
      leave(accepted, "order-expired");
      return;
    }
    inFlight++;
    CompletableFuture<FetchedRecords> unused =
        fetch
            .apply(accepted.order())
            .thenApply(FetchedRecords::of)
            .whenComplete((fetched, fault) -> landed.add(new Landed(accepted, fetched, fault)));
  }

  private boolean endsInTime(Accepted accepted, Instant now) {
    return !now.plus(settings.deadline()).isAfter(accepted.order().leaseUntil());
  }

  private void leave(Accepted accepted, String outcome) {
    tally.count(STEP, outcome);
    log.skip(accepted.partition(), accepted.offset());
  }

  private void publish() {
    List<Landed> all = new ArrayList<>();
    inFlight -= landed.drainTo(all);
    for (Landed one : all) {
      if (one.fetched() == null) {
        throw new IllegalStateException("fetch of " + one.accepted().order().url(), one.fault());
      }
      tally.count(STEP, one.fetched().outcome().label());
      log.done(one.accepted().partition(), one.accepted().offset(), one.fetched());
    }
    if (log.commit()) {
      nextRoundAt = clock.instant().plus(round);
    }
  }

  private void keepWithinLimits() {
    boolean full = inFlight + ready.size() >= 2 * settings.inFlightMax();
    for (TopicPartition partition : consumer.assignment()) {
      if (full || log.isFull(partition)) {
        consumer.pause(List.of(partition));
      } else {
        consumer.resume(List.of(partition));
      }
    }
  }

  /** Orders of these partitions were taken from us, or will be read again. */
  private void forget(TopicPartition partition) {
    ready.removeIf(accepted -> accepted.partition().equals(partition));
  }

  private void awaitOne() {
    try {
      Landed one = landed.poll(BUSY.toMillis(), TimeUnit.MILLISECONDS);
      if (one != null) {
        landed.add(one);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      inFlight = 0;
    }
  }

  /** An order that was read but is not done. */
  private record Accepted(TopicPartition partition, long offset, FetchOrder order) {}

  /** A fetch that ended; with a fault only if the fetcher broke its promise. */
  private record Landed(
      Accepted accepted, @Nullable FetchedRecords fetched, @Nullable Throwable fault) {}
}
