package org.jianwei.deploy.farm;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;

/** Orders and results as the topics hold them, held against the farm's access log. */
final class OrderBook {

  private final List<FetchOrder> orders = new ArrayList<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, List<Access>> requestsOf = new HashMap<>();
  private final List<String> unordered = new ArrayList<>();

  private OrderBook() {}

  /** Reads both topics to their ends and finds the order of each request. */
  static OrderBook of(String bootstrapServers, SiteFarm farm) throws IOException {
    OrderBook book = new OrderBook();
    for (ConsumerRecord<String, byte[]> r : all(bootstrapServers, Topics.FETCH_ORDERS)) {
      book.orders.add(JsonCodec.read(r.value(), FetchOrder.class));
    }
    for (ConsumerRecord<String, byte[]> r : all(bootstrapServers, Topics.FETCH_RESULTS)) {
      if (r.value() == null) {
        continue;
      }
      Answer answer = new Answer(JsonCodec.read(r.value(), FetchResult.class), r);
      book.answers.putIfAbsent(answer.result().orderId(), answer);
    }
    farm.log().forEach(access -> book.assign(access, farm));
    return book;
  }

  /** Requests that nobody had ordered. */
  List<String> unordered() {
    return unordered;
  }

  /** Orders that were carried out more than once. */
  List<String> carriedOutTwice() {
    return requestsOf.entrySet().stream()
        .filter(order -> order.getValue().size() > 1)
        .map(order -> order.getKey() + ": " + order.getValue())
        .toList();
  }

  /** Requests whose result never came, though their order was not under way at the kill. */
  List<String> lostWithoutNeed(Instant killedAt, Instant goneAt) {
    return lost().stream()
        .filter(o -> o.notBefore().isAfter(goneAt) || o.leaseUntil().isBefore(killedAt))
        .map(OrderBook::told)
        .toList();
  }

  /** Requests to a host before the lease of a lost one had run out. */
  List<String> withinALostLease(SiteFarm farm) {
    List<String> wrong = new ArrayList<>();
    for (FetchOrder order : lost()) {
      Access lost = requestsOf.get(order.id()).get(0);
      Instant free = order.leaseUntil().minus(Manners.TOLERANCE);
      farm.log().stream()
          .filter(a -> a.site().equals(lost.site()) && a.arrivedAt().isAfter(lost.arrivedAt()))
          .filter(a -> a.arrivedAt().isBefore(free))
          .forEach(a -> wrong.add(a + " though " + order.id() + " is leased until " + free));
    }
    return wrong;
  }

  /** Articles that were ordered again although a result told of them. */
  List<String> repeatedThoughAnswered() {
    Map<String, FetchOrder> first = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (FetchOrder order : orders) {
      if (order.kind().recurs() || order.attempt() > 0 || order.url().endsWith("/robots.txt")) {
        continue;
      }
      FetchOrder before = first.put(order.url(), order);
      if (before != null && answers.containsKey(before.id())) {
        wrong.add(told(before) + "; " + answers.get(before.id()) + "; again " + told(order));
      }
    }
    return wrong;
  }

  /** How many requests were lost. */
  int lostCount() {
    return lost().size();
  }

  /** How many orders there were. */
  int size() {
    return orders.size();
  }

  private List<FetchOrder> lost() {
    return orders.stream()
        .filter(o -> requestsOf.containsKey(o.id()) && !answers.containsKey(o.id()))
        .toList();
  }

  private static String told(FetchOrder order) {
    return order.id() + " of " + order.notBefore() + " at " + order.url();
  }

  private void assign(Access access, SiteFarm farm) {
    String url = "http://" + farm.hostKey(access.site()) + access.path();
    FetchOrder latest = null;
    for (FetchOrder order : orders) {
      boolean fits =
          order.url().equals(url)
              && !access.arrivedAt().isBefore(order.notBefore().minus(Manners.TOLERANCE));
      if (fits && (latest == null || order.notBefore().isAfter(latest.notBefore()))) {
        latest = order;
      }
    }
    if (latest == null || access.arrivedAt().isAfter(latest.leaseUntil())) {
      unordered.add(access.toString());
    } else {
      requestsOf.computeIfAbsent(latest.id(), id -> new ArrayList<>()).add(access);
    }
  }

  private static List<ConsumerRecord<String, byte[]>> all(String bootstrapServers, Topic topic) {
    List<TopicPartition> partitions =
        IntStream.range(0, topic.partitions())
            .mapToObj(p -> new TopicPartition(topic.name(), p))
            .toList();
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  /** The first result of an order, and where it stands. */
  private record Answer(FetchResult result, ConsumerRecord<String, byte[]> on) {

    @Override
    public String toString() {
      return String.format(
          "%s %s at %s, written at %s to %s-%d@%d",
          result.outcome().label(),
          result.reason(),
          result.finishedAt(),
          Instant.ofEpochMilli(on.timestamp()),
          on.topic(),
          on.partition(),
          on.offset());
    }
  }
}
