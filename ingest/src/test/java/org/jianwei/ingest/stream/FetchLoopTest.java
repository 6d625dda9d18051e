package org.jianwei.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.Results;
import org.jianwei.runtime.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchLoopTest {

  private static final Instant T0 = Instant.parse("2026-05-19T00:30:00Z");
  private static final int IN_FLIGHT_MAX = 64;
  private static final TopicPartition ORDERS = new TopicPartition(Topics.FETCH_ORDERS.name(), 0);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final Map<String, CompletableFuture<Fetched>> underWay = new LinkedHashMap<>();
  private final List<FetchOrder> started = new ArrayList<>();
  private final Tally tally = new Tally();
  private Runnable beforeStart = () -> {};
  private Instant now = T0;
  private Duration passing = Duration.ZERO;
  private final FetchLoop loop =
      new FetchLoop(consumer, producer, this::begin, settings(), this::time, tally, Duration.ZERO);

  @BeforeEach
  void join() {
    loop.open();
    consumer.rebalance(List.of(ORDERS));
    consumer.updateBeginningOffsets(Map.of(ORDERS, 0L));
  }

  @Test
  void step_fetchDone_publishesPageResultAndOffsetTogether() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();

    end(order);
    loop.step();

    assertThat(topics()).containsExactly(Topics.PAGES.name(), Topics.FETCH_RESULTS.name());
    assertThat(producer.history().get(1).key()).isEqualTo("a.cn");
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_laterOrderDoneFirst_publishesItButKeepsTheOffset() {
    order(0, "https://a.cn/1");
    FetchOrder second = order(1, "https://b.cn/1");
    loop.step();

    end(second);
    loop.step();

    assertThat(producer.history()).hasSize(2);
    assertThat(committed()).isZero();
  }

  @Test
  void step_afterKill_startsWhatWasNotStartedAndLeavesTheRestToItsLease() {
    order(0, "https://a.cn/1");
    FetchOrder done = order(1, "https://b.cn/1");
    loop.step();
    end(done);
    loop.step();

    resumeFrom(lastCommit());
    order(0, "https://a.cn/1");
    order(1, "https://b.cn/1");
    order(2, "https://c.cn/1");
    loop.step();

    assertThat(started).extracting(FetchOrder::url).containsExactly("https://c.cn/1");
    assertThat(tally.of("fetch", "order-started-before")).isEqualTo(1);
    assertThat(committed()).isEqualTo(2);
  }

  @Test
  void step_killedBeforeAnOrderWasDue_itIsStartedAfterwards() {
    now = T0.minusMillis(1);
    order(0, "https://a.cn/1");
    FetchOrder done = Orders.article("https://b.cn/1", now);
    consumer.addRecord(record(1, done));
    loop.step();
    end(done);
    loop.step();
    now = T0;

    resumeFrom(lastCommit());
    order(0, "https://a.cn/1");
    consumer.addRecord(record(1, done));
    loop.step();

    assertThat(started).extracting(FetchOrder::url).containsExactly("https://a.cn/1");
  }

  @Test
  void step_orderDue_isCommittedAsStartedBeforeItIs() {
    List<Integer> commitsBefore = new ArrayList<>();
    beforeStart = () -> commitsBefore.add(producer.consumerGroupOffsetsHistory().size());
    order(0, "https://a.cn/1");

    loop.step();

    assertThat(commitsBefore).containsExactly(1);
    assertThat(new OffsetWindow(lastCommit()).isStarted(0)).isTrue();
  }

  @Test
  void step_leaseTooShortForAFetch_leavesTheOrderAlone() {
    FetchOrder order = order(0, "https://a.cn/1");
    now = order.leaseUntil().minusSeconds(5);

    loop.step();

    assertThat(started).isEmpty();
    assertThat(producer.history()).isEmpty();
    assertThat(committed()).isEqualTo(1);
    assertThat(tally.of("fetch", "order-expired")).isEqualTo(1);
  }

  @Test
  void step_orderNotYetDue_waitsForItsTime() {
    now = T0.minusMillis(1);
    order(0, "https://a.cn/1");

    loop.step();
    int early = started.size();
    now = T0;
    loop.step();

    assertThat(early).isZero();
    assertThat(started).hasSize(1);
  }

  @Test
  void step_unreadableOrder_isRejectedOnceAndPassed() {
    consumer.addRecord(new ConsumerRecord<>(ORDERS.topic(), 0, 0, "a.cn", new byte[] {'?'}));

    loop.step();

    assertThat(topics()).containsExactly(Topics.REJECTS.name());
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_commitOfAStartAborted_startsNothingUntilOneSucceeds() {
    FetchOrder order = order(0, "https://a.cn/1");
    producer.commitTransactionException = new KafkaException("not this time");
    loop.step();
    int before = started.size();
    producer.commitTransactionException = null;

    consumer.addRecord(record(0, order));
    loop.step();

    assertThat(before).isZero();
    assertThat(started).hasSize(1);
  }

  @Test
  void step_commitOfAResultAborted_leavesTheOrderToItsLease() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();
    consumer.commitSync(Map.of(ORDERS, lastCommit()));
    end(order);
    producer.commitTransactionException = new KafkaException("not this time");
    loop.step();
    producer.commitTransactionException = null;

    consumer.addRecord(record(0, order));
    loop.step();

    assertThat(started).hasSize(1);
    assertThat(producer.history()).isEmpty();
    assertThat(tally.of("fetch", "order-started-before")).isEqualTo(1);
  }

  @Test
  void step_fencedBySuccessor_stops() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();
    end(order);
    producer.commitTransactionException = new ProducerFencedException("a successor is here");

    assertThatExceptionOfType(ProducerFencedException.class).isThrownBy(loop::step);
  }

  @Test
  void step_commitNeverAnswered_stops() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();
    end(order);
    producer.commitTransactionException = new TimeoutException("broker away");

    assertThatIllegalStateException().isThrownBy(loop::step);
  }

  @Test
  void step_abortedAgainAndAgain_stops() {
    producer.commitTransactionException = new KafkaException("no");

    assertThatExceptionOfType(KafkaException.class)
        .isThrownBy(
            () -> {
              for (int i = 0; i < FetchLog.ABORTS_MAX; i++) {
                order(i, "https://a.cn/" + i);
                loop.step();
              }
            });
    assertThat(started).isEmpty();
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void step_partitionTakenAway_dropsWhatComesAfterwards() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();
    takeAway();

    end(order);
    loop.step();

    assertThat(producer.history()).isEmpty();
  }

  @Test
  void step_partitionTakenAway_publishesWhatWasDoneBefore() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();

    end(order);
    consumer.rebalance(List.of());

    assertThat(producer.history()).hasSize(2);
  }

  @Test
  void step_asManyUnderWayAsAllowed_startsNoMoreUntilOneEnds() {
    List<FetchOrder> orders = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      orders.add(order(i, "https://h" + i + ".cn/"));
    }
    loop.step();
    int atFirst = started.size();
    end(orders.get(0));
    loop.step();
    loop.step();

    assertThat(atFirst).isEqualTo(IN_FLIGHT_MAX);
    assertThat(started).hasSize(IN_FLIGHT_MAX + 1);
  }

  @Test
  void finish_fetchEndsInTime_isPublished() {
    FetchOrder order = order(0, "https://a.cn/1");
    loop.step();
    end(order);

    loop.finish();
    loop.close();

    assertThat(producer.history()).hasSize(2);
    assertThat(producer.closed()).isTrue();
  }

  private static FetchSettings settings() {
    return new FetchSettings(
        "0.1",
        "https://example.org",
        true,
        Duration.ofSeconds(20),
        Duration.ofSeconds(8),
        1_000_000,
        IN_FLIGHT_MAX);
  }

  private FetchOrder order(long offset, String url) {
    FetchOrder order = Orders.article(url, T0);
    consumer.addRecord(record(offset, order));
    return order;
  }

  private static ConsumerRecord<String, byte[]> record(long offset, FetchOrder order) {
    return new ConsumerRecord<>(ORDERS.topic(), 0, offset, order.host(), JsonCodec.write(order));
  }

  /** What a successor of this fetcher would find; what is under way here goes on. */
  private void resumeFrom(OffsetAndMetadata committed) {
    started.clear();
    takeAway();
    consumer.commitSync(Map.of(ORDERS, committed));
    consumer.rebalance(List.of(ORDERS));
    consumer.seek(ORDERS, committed.offset());
  }

  /** The loop waits for what is under way, but not for ever. */
  private void takeAway() {
    Instant before = now;
    passing = Duration.ofSeconds(1);
    consumer.rebalance(List.of());
    passing = Duration.ZERO;
    now = before;
  }

  private Instant time() {
    now = now.plus(passing);
    return now;
  }

  private CompletableFuture<Fetched> begin(FetchOrder order) {
    beforeStart.run();
    started.add(order);
    CompletableFuture<Fetched> future = new CompletableFuture<>();
    underWay.put(order.url(), future);
    return future;
  }

  private void end(FetchOrder order) {
    Page page =
        new Page(
            order.url(),
            order.source(),
            order.kind(),
            -1,
            200,
            "text/html",
            now,
            Hints.NONE,
            false,
            new byte[] {1});
    underWay.get(order.url()).complete(new Fetched(order, Results.fetched(order, now), page));
  }

  private List<String> topics() {
    return producer.history().stream().map(ProducerRecord::topic).toList();
  }

  private long committed() {
    return lastCommit().offset();
  }

  private OffsetAndMetadata lastCommit() {
    List<Map<String, Map<TopicPartition, OffsetAndMetadata>>> all =
        producer.consumerGroupOffsetsHistory();
    return all.get(all.size() - 1).values().iterator().next().get(ORDERS);
  }
}
