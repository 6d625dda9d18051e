package org.jianwei.aggregate.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.aggregate.crowd.SortedRows;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * The rows of crowded incidents in a state store. Counts read or written last stay decoded: a crowd
 * that grows is counted time after time.
 */
final class CrowdStore implements SortedRows {

  private static final byte[] NO_VALUE = new byte[0];
  private static final int DECODED_MAX = 256;

  private final KeyValueStore<String, byte[]> rows;
  private final LatestRows<Object> decoded = new LatestRows<>(DECODED_MAX);

  CrowdStore(KeyValueStore<String, byte[]> rows) {
    this.rows = rows;
  }

  @Override
  public <T> @Nullable T get(String key, Class<T> type) {
    Object known = decoded.get(key);
    if (known != null) {
      return type.cast(known);
    }
    byte[] row = rows.get(key);
    return row == null ? null : decode(key, row, type);
  }

  @Override
  public void put(String key, Object value) {
    rows.put(key, JsonCodec.write(value));
    decoded.put(key, value);
  }

  @Override
  public void mark(String key) {
    rows.put(key, NO_VALUE);
  }

  @Override
  public void delete(String key) {
    rows.delete(key);
    decoded.remove(key);
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

  private <T> T decode(String key, byte[] row, Class<T> type) {
    try {
      T read = JsonCodec.read(row, type);
      decoded.put(key, read);
      return read;
    } catch (IOException e) {
      throw new SerializationException("The stored row " + key + " cannot be read.", e);
    }
  }
}
