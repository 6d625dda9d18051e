package org.jianwei.aggregate.crowd;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by key, sorted. */
public interface SortedRows {

  /** The value of a key; null where there is none. */
  <T> @Nullable T get(String key, Class<T> type);

  /** Writes a row with a value: a record. */
  void put(String key, Object value);

  /** Writes a row that is only a key. */
  void mark(String key);

  /** Deletes a row, if there is one. */
  void delete(String key);

  /**
   * Keys in their order.
   *
   * @param from first key that may be among them
   * @param to last key that may be among them
   * @param max how many at most
   * @param lastFirst whether the last of the range come first
   */
  List<String> keys(String from, String to, int max, boolean lastFirst);
}
