package org.jianwei.ingest.stream;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.ingest.frontier.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A table kept in a state store that it shares with others: its keys begin with its name. One store
 * instead of one for each table, since every store costs a changelog and a database a partition.
 *
 * <p>A row that an earlier version wrote in a form that is not understood any more counts as
 * missing: a host is then asked for its robots.txt as if it were new.
 */
final class StoreTable<V> implements Table<V> {

  private static final Logger LOG = LoggerFactory.getLogger(StoreTable.class);

  private final KeyValueStore<String, byte[]> store;
  private final StringSerializer prefixes = new StringSerializer();
  private final String name;
  private final Serde<V> values;
  private final RecentRows<V> recent;

  /**
   * Creates a table, whose rows nobody else changes.
   *
   * @param name its name; no table's name may be the beginning of another's
   * @param recentBytesMax encoded bytes of rows that are kept decoded; 0 for a table whose rows are
   *     read once
   */
  StoreTable(
      KeyValueStore<String, byte[]> store, String name, Serde<V> values, long recentBytesMax) {
    this.store = store;
    this.name = name + "/";
    this.values = values;
    this.recent = new RecentRows<>(recentBytesMax);
  }

  @Override
  public @Nullable V get(String key) {
    V known = recent.get(key);
    if (known != null) {
      return known;
    }
    byte[] bytes = store.get(name + key);
    V value = bytes == null ? null : read(name + key, bytes);
    if (bytes != null && value != null) {
      recent.put(key, value, bytes.length);
    }
    return value;
  }

  @Override
  public void put(String key, V value) {
    byte[] bytes = values.serializer().serialize(name, value);
    store.put(name + key, bytes);
    recent.put(key, value, bytes.length);
  }

  @Override
  public void remove(String key) {
    store.delete(name + key);
    recent.remove(key);
  }

  @Override
  public Optional<Map.Entry<String, V>> first(String prefix) {
    try (KeyValueIterator<String, byte[]> rows = store.prefixScan(name + prefix, prefixes)) {
      while (rows.hasNext()) {
        KeyValue<String, byte[]> row = rows.next();
        V value = read(row.key, row.value);
        if (value != null) {
          return Optional.of(Map.entry(key(row), value));
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public void forEachKey(String prefix, Consumer<String> action) {
    try (KeyValueIterator<String, byte[]> rows = store.prefixScan(name + prefix, prefixes)) {
      rows.forEachRemaining(row -> action.accept(key(row)));
    }
  }

  private String key(KeyValue<String, byte[]> row) {
    return row.key.substring(name.length());
  }

  private @Nullable V read(String key, byte[] value) {
    try {
      return values.deserializer().deserialize(name, value);
    } catch (SerializationException e) {
      LOG.warn("frontier: the row {} is not understood and counts as missing", key, e);
      return null;
    }
  }
}
