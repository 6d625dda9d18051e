package org.jianwei.bench.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jianwei.bench.timing.Machine;
import org.jianwei.bench.timing.Spread;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.runtime.stream.KafkaSettings;

/**
 * What a run shows.
 *
 * @param pages pages on the topic
 * @param perSecond pages a second while the middle eight tenths of them came
 * @param orderToPageMs milliseconds from the order to the page on the topic
 * @param hosts what the hosts' time went into
 */
record FetchFigures(long pages, double perSecond, Spread orderToPageMs, HostTime hosts) {

  private static final double MS_PER_SECOND = 1_000;

  /** Reads them off the topics. */
  static FetchFigures of(KafkaSettings kafka, Duration pace) throws IOException {
    Map<String, FetchOrder> orders = new HashMap<>();
    Map<String, Instant> orderedAt = new HashMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicRecords.all(kafka, Topics.FETCH_ORDERS)) {
      FetchOrder order = JsonCodec.read(r.value(), FetchOrder.class);
      orders.put(order.id(), order);
      orderedAt.put(order.id(), Instant.ofEpochMilli(r.timestamp()));
    }
    List<Double> waits = new ArrayList<>();
    List<Long> written = new ArrayList<>();
    Map<String, List<HostVisit>> visits = new HashMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicRecords.all(kafka, Topics.FETCH_RESULTS)) {
      if (r.value() == null) {
        continue;
      }
      FetchResult result = JsonCodec.read(r.value(), FetchResult.class);
      Instant ordered = orderedAt.get(result.orderId());
      FetchOrder order = orders.get(result.orderId());
      if (ordered == null || order == null) {
        continue;
      }
      visits
          .computeIfAbsent(result.host(), h -> new ArrayList<>())
          .add(new HostVisit(ordered, result.startedAt(), result.finishedAt()));
      if (order.entry() < 0 && !order.url().endsWith("/robots.txt")) {
        waits.add((double) (r.timestamp() - ordered.toEpochMilli()));
        written.add(r.timestamp());
      }
    }
    HostTime time =
        visits.values().stream()
            .map(v -> HostTime.of(v, pace))
            .reduce(HostTime.NONE, HostTime::plus);
    return new FetchFigures(written.size(), rate(written), Spread.of(array(waits)), time);
  }

  /** As it stands in docs/performance.md. */
  String describe(Duration processor, Duration sites, Duration wall) {
    return String.format(
        Locale.ROOT,
        "%s%n%n%,d pages, %,.0f a second from order to page on the topic; each took %.0f ms (middle half"
            + " %.0f–%.0f)%na host's time: %.0f %% waiting for its pace, %.0f %% for the line, %.0f %%"
            + " for the site%nprocessor: %.1f of %d cores, of which the sites themselves took %.0f %%%n",
        Machine.describe(),
        pages,
        perSecond,
        orderToPageMs.median(),
        orderToPageMs.low(),
        orderToPageMs.high(),
        100 * hosts.share(hosts.pace()),
        100 * hosts.share(hosts.line()),
        100 * hosts.share(hosts.site()),
        (double) processor.toNanos() / wall.toNanos(),
        Runtime.getRuntime().availableProcessors(),
        100.0 * sites.toNanos() / processor.toNanos());
  }

  static double rate(List<Long> timesMs) {
    if (timesMs.size() < 10) {
      return 0;
    }
    List<Long> sorted = timesMs.stream().sorted().toList();
    int from = sorted.size() / 10;
    int to = sorted.size() - 1 - from;
    long ms = Math.max(1, sorted.get(to) - sorted.get(from));
    return (to - from) * MS_PER_SECOND / ms;
  }

  private static double[] array(List<Double> values) {
    return values.isEmpty()
        ? new double[] {0}
        : values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
