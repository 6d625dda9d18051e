package org.jianwei.aggregate.crowd;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorted rows in memory. */
public final class TreeRows implements SortedRows {

  private final NavigableMap<String, byte[]> rows = new TreeMap<>();

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
    rows.remove(key);
  }

  @Override
  public List<String> keys(String from, String to, int max, boolean lastFirst) {
    NavigableMap<String, byte[]> range = rows.subMap(from, true, to, true);
    return (lastFirst ? range.descendingMap() : range).keySet().stream().limit(max).toList();
  }

  /** All rows. */
  public Map<String, byte[]> all() {
    return rows;
  }
}
