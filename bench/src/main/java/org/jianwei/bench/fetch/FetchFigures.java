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
 * @param coldPerSecond pages a second until half of them were there, without the first tenth: the
 *     virtual machine still compiles what it runs
 * @param perSecond pages a second from there until nine tenths were there
 * @param orderToPageMs milliseconds from the order to the page on the topic
 * @param hosts what the hosts' time went into
 */
record FetchFigures(
    long pages, double coldPerSecond, double perSecond, Spread orderToPageMs, HostTime hosts) {

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
    written.sort(null);
    return new FetchFigures(
        written.size(), rate(written, 1, 5), rate(written, 5, 9), Spread.of(array(waits)), time);
  }

  /**
   * As it stands in docs/performance.md.
   *
   * @param spent processor time while the rate was taken
   * @param wall how long that was
   * @param pagesMeanwhile pages that came meanwhile
   */
  String describe(ProcessorSplit spent, Duration wall, long pagesMeanwhile) {
    return String.format(
        Locale.ROOT,
        "%s%n%n%,d pages: %,.0f a second from order to page on the topic, while the virtual machine"
            + " warmed up %,.0f;%neach took %.0f ms (middle half %.0f–%.0f)%na host's time: %.0f %%"
            + " waiting for its pace, %.0f %% for the line, %.0f %% for the site%nprocessor: %.1f"
            + " of %d cores, %.2f ms a page; of that frontier %.0f %%, fetcher %.0f %%, sites %.0f %%, broker"
            + " %.0f %%, compiler and collector %.0f %%%n",
        Machine.describe(),
        pages,
        perSecond,
        coldPerSecond,
        orderToPageMs.median(),
        orderToPageMs.low(),
        orderToPageMs.high(),
        100 * hosts.share(hosts.pace()),
        100 * hosts.share(hosts.line()),
        100 * hosts.share(hosts.site()),
        (double) spent.whole().toNanos() / wall.toNanos(),
        Runtime.getRuntime().availableProcessors(),
        spent.whole().toNanos() / 1e6 / Math.max(1, pagesMeanwhile),
        spent.percent(ProcessorSplit.Part.FRONTIER),
        spent.percent(ProcessorSplit.Part.FETCHER),
        spent.percent(ProcessorSplit.Part.SITES),
        spent.percent(ProcessorSplit.Part.BROKER),
        spent.percent(ProcessorSplit.Part.MACHINE));
  }

  /** Pages a second between two tenths of sorted times. */
  static double rate(List<Long> sortedMs, int fromTenth, int toTenth) {
    if (sortedMs.size() < 10) {
      return 0;
    }
    int from = sortedMs.size() * fromTenth / 10;
    int to = sortedMs.size() * toTenth / 10 - 1;
    long ms = Math.max(1, sortedMs.get(to) - sortedMs.get(from));
    return (to - from) * MS_PER_SECOND / ms;
  }

  private static double[] array(List<Double> values) {
    return values.isEmpty()
        ? new double[] {0}
        : values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
