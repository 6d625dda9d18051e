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

  private FrontierTables() {}

  static Tables of(ProcessorContext<?, ?> context) {
    KeyValueStore<String, byte[]> store = context.getStateStore(FrontierTopology.STORE);
    return new Tables(
        table(store, "host", HostState.class),
        table(store, "robots", HostRobots.class),
        table(store, "entry", EntryState.class),
        table(store, "waiting", WaitingLink.class),
        table(store, "refetch", Refetch.class),
        new StoreTable<>(store, "seen", Serdes.String()),
        table(store, "totals", FetchTotals.class),
        table(store, "share", SourceShare.class));
  }

  private static <V> StoreTable<V> table(
      KeyValueStore<String, byte[]> store, String name, Class<V> type) {
    return new StoreTable<>(store, name, JsonSerde.of(type));
  }
}
