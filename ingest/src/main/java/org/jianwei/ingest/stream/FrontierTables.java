package org.jianwei.ingest.stream;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.ingest.frontier.EntryState;
import org.jianwei.ingest.frontier.FetchTotals;
import org.jianwei.ingest.frontier.HostRobots;
import org.jianwei.ingest.frontier.HostState;
import org.jianwei.ingest.frontier.Refetch;
import org.jianwei.ingest.frontier.SourceShare;
import org.jianwei.ingest.frontier.Tables;
import org.jianwei.ingest.frontier.WaitingLink;
import org.jianwei.runtime.stream.JsonSerde;

/** The tables of the frontier in its one store. */
final class FrontierTables {

  /** Encoded rows of a few thousand hosts for each table and task. */
  private static final long RECENT_BYTES_MAX = 2 << 20;

  private FrontierTables() {}

  static Tables of(ProcessorContext<?, ?> context) {
    KeyValueStore<String, byte[]> store = context.getStateStore(FrontierTopology.STORE);
    return new Tables(
        looked(store, "host", HostState.class),
        looked(store, "robots", HostRobots.class),
        looked(store, "entry", EntryState.class),
        queued(store, "waiting", WaitingLink.class),
        queued(store, "refetch", Refetch.class),
        new StoreTable<>(store, "seen", Serdes.String(), 0),
        looked(store, "totals", FetchTotals.class),
        looked(store, "share", SourceShare.class));
  }

  /** A table whose rows are looked at again and again. */
  private static <V> StoreTable<V> looked(
      KeyValueStore<String, byte[]> store, String name, Class<V> type) {
    return new StoreTable<>(store, name, JsonSerde.of(type), RECENT_BYTES_MAX);
  }

  /** A table whose rows are read when their turn has come. */
  private static <V> StoreTable<V> queued(
      KeyValueStore<String, byte[]> store, String name, Class<V> type) {
    return new StoreTable<>(store, name, JsonSerde.of(type), 0);
  }
}
