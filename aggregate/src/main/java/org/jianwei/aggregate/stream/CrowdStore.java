package org.jianwei.aggregate.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.aggregate.crowd.SortedRows;
import org.jspecify.annotations.Nullable;

/** The rows of crowded incidents in a state store. */
final class CrowdStore implements SortedRows {

  private final KeyValueStore<String, byte[]> rows;

  CrowdStore(KeyValueStore<String, byte[]> rows) {
    this.rows = rows;
  }

  @Override
  public byte @Nullable [] get(String key) {
    return rows.get(key);
  }

  @Override
  public void put(String key, byte[] value) {
    rows.put(key, value);
  }

  @Override
  public void delete(String key) {
    rows.delete(key);
  }

  @Override
  public List<String> keys(String from, String to, int max, boolean lastFirst) {
    List<String> keys = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> found =
        lastFirst ? rows.reverseRange(from, to) : rows.range(from, to)) {
      while (keys.size() < max && found.hasNext()) {
        keys.add(found.next().key);
      }
    }
    return keys;
  }
}
