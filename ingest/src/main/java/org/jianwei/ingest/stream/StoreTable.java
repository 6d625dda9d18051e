package org.jianwei.ingest.stream;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.ingest.frontier.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table kept in a state store that it shares with others: its keys begin with its name. One store
 * instead of one for each table, since every store costs a changelog and a database a partition.
 */
final class StoreTable<V> implements Table<V> {

  private final KeyValueStore<String, byte[]> store;
  private final StringSerializer prefixes = new StringSerializer();
  private final String name;
  private final Serde<V> values;

  /**
   * Creates a table.
   *
   * @param name its name; no table's name may be the beginning of another's
   */
  StoreTable(KeyValueStore<String, byte[]> store, String name, Serde<V> values) {
    this.store = store;
    this.name = name + "/";
    this.values = values;
  }

  @Override
  public @Nullable V get(String key) {
    byte[] value = store.get(name + key);
    return value == null ? null : read(value);
  }

  @Override
  public void put(String key, V value) {
    store.put(name + key, values.serializer().serialize(name, value));
  }

  @Override
  public void remove(String key) {
    store.delete(name + key);
  }

  @Override
  public Optional<Map.Entry<String, V>> first(String prefix) {
    try (KeyValueIterator<String, byte[]> rows = store.prefixScan(name + prefix, prefixes)) {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      KeyValue<String, byte[]> row = rows.next();
      return Optional.of(Map.entry(key(row), read(row.value)));
    }
  }

  @Override
  public void forEachKey(Consumer<String> action) {
    try (KeyValueIterator<String, byte[]> rows = store.prefixScan(name, prefixes)) {
      rows.forEachRemaining(row -> action.accept(key(row)));
    }
  }

  private String key(KeyValue<String, byte[]> row) {
    return row.key.substring(name.length());
  }

  private V read(byte[] value) {
    return values.deserializer().deserialize(name, value);
  }
}
