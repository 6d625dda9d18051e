package org.jianwei.ingest.stream;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.ingest.frontier.Table;
import org.jspecify.annotations.Nullable;

/** A table kept in a state store. */
final class StoreTable<V> implements Table<V> {

  private final KeyValueStore<String, V> store;
  private final StringSerializer prefixes = new StringSerializer();

  StoreTable(KeyValueStore<String, V> store) {
    this.store = store;
  }

  @Override
  public @Nullable V get(String key) {
    return store.get(key);
  }

  @Override
  public void put(String key, V value) {
    store.put(key, value);
  }

  @Override
  public void remove(String key) {
    store.delete(key);
  }

  @Override
  public Optional<Map.Entry<String, V>> first(String prefix) {
    try (KeyValueIterator<String, V> rows = store.prefixScan(prefix, prefixes)) {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      KeyValue<String, V> row = rows.next();
      return Optional.of(Map.entry(row.key, row.value));
    }
  }

  @Override
  public void forEachKey(Consumer<String> action) {
    try (KeyValueIterator<String, V> rows = store.all()) {
      rows.forEachRemaining(row -> action.accept(row.key));
    }
  }
}
