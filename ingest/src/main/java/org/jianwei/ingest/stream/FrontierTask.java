package org.jianwei.ingest.stream;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.frontier.EntryState;
import org.jianwei.ingest.frontier.Frontier;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.HostRobots;
import org.jianwei.ingest.frontier.HostState;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.frontier.Settled;
import org.jianwei.ingest.frontier.Tables;
import org.jianwei.ingest.frontier.Turn;
import org.jianwei.ingest.frontier.WaitingLink;
import org.jianwei.ingest.frontier.Watchlist;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;

/**
 * The frontier of the hosts of one partition. A host is looked at when something is heard of it,
 * and when it becomes due; when that is, is kept in memory alone, since the stores tell it again.
 */
final class FrontierTask {

  private static final String STEP = "frontier";

  private final ProcessorContext<String, Object> context;
  private final Frontier frontier;
  private final Tally tally;
  private final Map<String, Instant> wakeAt = new HashMap<>();

  private FrontierTask(ProcessorContext<String, Object> context, Frontier frontier, Tally tally) {
    this.context = context;
    this.frontier = frontier;
    this.tally = tally;
    frontier.hosts().forEach(host -> wakeAt.put(host, Instant.EPOCH));
  }

  /** Takes over a partition and looks after its hosts from now on. */
  static FrontierTask open(
      ProcessorContext<String, Object> context,
      SourceCatalogue sources,
      FrontierSettings settings,
      Tally tally) {
    int partition = context.taskId().partition();
    Watchlist ours = Watchlist.of(sources, host -> HostPartition.of(host) == partition);
    FrontierTask task =
        new FrontierTask(context, new Frontier(tables(context), ours, settings), tally);
    context.schedule(
        FrontierTopology.TICK,
        PunctuationType.WALL_CLOCK_TIME,
        at -> task.wake(Instant.ofEpochMilli(at)));
    return task;
  }

  /** Takes a link or a result. */
  void take(Object value) {
    Instant now = now();
    if (value instanceof Link link) {
      heard(link.host(), frontier.add(link, now), now);
    } else if (value instanceof FetchResult result) {
      heard(result.host(), frontier.settle(result, now), now);
    }
  }

  private void heard(String host, Settled settled, Instant now) {
    tally.count(STEP, settled.outcome());
    settled.links().forEach(link -> forward(link.host(), link, FrontierTopology.TO_LINKS, now));
    rejected(settled.rejects(), now);
    look(host, now);
  }

  private void wake(Instant now) {
    List<String> due =
        wakeAt.entrySet().stream()
            .filter(host -> !now.isBefore(host.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    due.forEach(host -> look(host, now));
  }

  private void look(String host, Instant now) {
    Turn turn = frontier.turn(host, now);
    if (turn.order() != null) {
      tally.count(STEP, "order-" + turn.order().kind().label());
      forward(host, turn.order(), FrontierTopology.TO_ORDERS, now);
    }
    rejected(turn.rejects(), now);
    if (turn.wakeAt() == null) {
      wakeAt.remove(host);
    } else {
      wakeAt.put(host, turn.wakeAt());
    }
  }

  private void rejected(List<Reject> rejects, Instant now) {
    rejects.forEach(r -> forward(r.recordKey(), r, FrontierTopology.TO_REJECTS, now));
  }

  private void forward(String key, Object value, String sink, Instant now) {
    context.forward(new Record<>(key, value, now.toEpochMilli()), sink);
  }

  private Instant now() {
    return Instant.ofEpochMilli(context.currentSystemTimeMs());
  }

  private static Tables tables(ProcessorContext<String, Object> context) {
    KeyValueStore<String, byte[]> store = context.getStateStore(FrontierTopology.STORE);
    return new Tables(
        new StoreTable<>(store, "host", JsonSerde.of(HostState.class)),
        new StoreTable<>(store, "robots", JsonSerde.of(HostRobots.class)),
        new StoreTable<>(store, "entry", JsonSerde.of(EntryState.class)),
        new StoreTable<>(store, "waiting", JsonSerde.of(WaitingLink.class)),
        new StoreTable<>(store, "seen", Serdes.String()));
  }
}
