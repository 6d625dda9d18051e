package org.jianwei.aggregate.crowd;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by key, sorted. */
public interface SortedRows {

  /** The value of a key; null where there is none. */
  byte @Nullable [] get(String key);

  /** Writes a row. */
  void put(String key, byte[] value);

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
