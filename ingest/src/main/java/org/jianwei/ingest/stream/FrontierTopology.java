package org.jianwei.ingest.stream;

import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.LinkRecord;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;

/**
 * links, fetch-results → fetch-orders; what other tasks must know, on links; texts of articles that
 * only their feed has, on pages; source-health, rejects.
 *
 * <p>Results, orders and addresses are keyed by host, so that one task knows all of a host; shares
 * of health by source, so that one task knows all of a source.
 */
public final class FrontierTopology {

  /** The one store; its tables are told apart by their keys. */
  static final String STORE = "frontier-hosts";

  static final String TO_ORDERS = "to-fetch-orders";
  static final String TO_LINKS = "to-links";

  /** Echoes: records without a value, which the frontier reads itself. */
  static final String TO_RESULTS = "to-fetch-results";

  static final String TO_PAGES = "to-pages";
  static final String TO_REJECTS = "to-rejects";
  static final String TO_HEALTH = "to-source-health";

  private static final String FRONTIER = "frontier";
  private static final String FROM_LINKS = "from-links";
  private static final String FROM_RESULTS = "from-fetch-results";

  /** How often hosts that became due are looked for; the bound on how late an order is. */
  static final Duration TICK = Duration.ofMillis(50);

  /** How often the health of sources is looked through. */
  static final Duration HEALTH_TICK = Duration.ofSeconds(1);

  private FrontierTopology() {}

  /**
   * The topology.
   *
   * @param sources the catalogue, asked for again and again: a changed one takes effect at once
   * @param tally counts links and results by what became of them, under {@code frontier}
   */
  public static Topology build(
      Supplier<SourceCatalogue> sources, FrontierSettings settings, Tally tally) {
    Topology t = NamedTopology.topology();
    t.addSource(FROM_LINKS, key(), value(LinkRecord.class), Topics.LINKS.name());
    t.addSource(FROM_RESULTS, key(), value(FetchResult.class), Topics.FETCH_RESULTS.name());
    t.addProcessor(
        FRONTIER, () -> new FrontierProcessor(sources, settings, tally), FROM_LINKS, FROM_RESULTS);
    t.addStateStore(store(), FRONTIER);
    t.addSink(TO_ORDERS, Topics.FETCH_ORDERS.name(), keyOut(), out(FetchOrder.class), FRONTIER);
    t.addSink(TO_RESULTS, Topics.FETCH_RESULTS.name(), keyOut(), out(FetchResult.class), FRONTIER);
    t.addSink(TO_LINKS, Topics.LINKS.name(), keyOut(), out(LinkRecord.class), FRONTIER);
    t.addSink(TO_PAGES, Topics.PAGES.name(), keyOut(), new ByteArraySerializer(), FRONTIER);
    t.addSink(TO_REJECTS, Topics.REJECTS.name(), keyOut(), out(Reject.class), FRONTIER);
    t.addSink(TO_HEALTH, Topics.SOURCE_HEALTH.name(), keyOut(), out(SourceHealth.class), FRONTIER);
    return t;
  }

  private static StoreBuilder<KeyValueStore<String, byte[]>> store() {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray());
  }

  private static Deserializer<String> key() {
    return new StringDeserializer();
  }

  private static Serializer<String> keyOut() {
    return new StringSerializer();
  }

  private static <V> Deserializer<V> value(Class<V> type) {
    return JsonSerde.of(type).deserializer();
  }

  private static <V> Serializer<V> out(Class<V> type) {
    return JsonSerde.of(type).serializer();
  }
}
