package org.jianwei.ingest.stream;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as they were decoded last, so that a host that is looked at ten times a second is not parsed
 * each time. The rows used longest ago give way when all together were more than a number of bytes
 * in their encoded form.
 */
final class RecentRows<V> {

  /** Objects take a few times the bytes of their JSON. */
  private final long bytesMax;

  private final Map<String, Row<V>> rows = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /**
   * Creates an empty cache.
   *
   * @param bytesMax encoded bytes of all rows together; 0 keeps none
   */
  RecentRows(long bytesMax) {
    this.bytesMax = bytesMax;
  }

  /** A row, if it is here. */
  @Nullable V get(String key) {
    Row<V> row = rows.get(key);
    return row == null ? null : row.value();
  }

  /** Notes a row as it is now. */
  void put(String key, V value, int encodedBytes) {
    remove(key);
    if (encodedBytes > bytesMax) {
      return;
    }
    rows.put(key, new Row<>(value, encodedBytes));
    bytes += encodedBytes;
    Iterator<Row<V>> oldest = rows.values().iterator();
    while (bytes > bytesMax) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  /** Forgets a row that is gone. */
  void remove(String key) {
    Row<V> row = rows.remove(key);
    bytes -= row == null ? 0 : row.bytes();
  }

  private record Row<V>(V value, int bytes) {}
}
