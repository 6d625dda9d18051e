package org.jianwei.ingest.frontier;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A table that lives as long as a test. */
public final class MapTable<V> implements Table<V> {

  public final TreeMap<String, V> rows = new TreeMap<>();

  /** Empty tables. */
  public static Tables tables() {
    return new Tables(
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>(),
        new MapTable<>());
  }

  @Override
  public V get(String key) {
    return rows.get(key);
  }

  @Override
  public void put(String key, V value) {
    rows.put(key, value);
  }

  @Override
  public void remove(String key) {
    rows.remove(key);
  }

  @Override
  public Optional<Map.Entry<String, V>> first(String prefix) {
    return Optional.ofNullable(rows.ceilingEntry(prefix))
        .filter(r -> r.getKey().startsWith(prefix));
  }

  @Override
  public void forEachKey(String prefix, Consumer<String> action) {
    rows.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(action);
  }
}
