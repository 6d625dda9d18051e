package org.jianwei.aggregate.crowd;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorted rows in memory. */
final class TreeRows implements SortedRows {

  private final NavigableMap<String, Object> rows = new TreeMap<>();

  @Override
  public <T> @Nullable T get(String key, Class<T> type) {
    return type.cast(rows.get(key));
  }

  @Override
  public void put(String key, Object value) {
    rows.put(key, value);
  }

  @Override
  public void mark(String key) {
    rows.put(key, "");
  }

  @Override
  public void delete(String key) {
    rows.remove(key);
  }

  @Override
  public List<String> keys(String from, String to, int max, boolean lastFirst) {
    NavigableMap<String, Object> range = rows.subMap(from, true, to, true);
    return (lastFirst ? range.descendingMap() : range).keySet().stream().limit(max).toList();
  }

  /** All rows. */
  Map<String, Object> all() {
    return rows;
  }
}
