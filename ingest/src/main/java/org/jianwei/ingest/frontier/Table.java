package org.jianwei.ingest.frontier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows by key, in the order of the keys' UTF-8 bytes, that outlive the process.
 *
 * @param <V> what a row holds
 */
public interface Table<V> {

  /** The row of that key, if there is one. */
  @Nullable V get(String key);

  /** Sets a row. */
  void put(String key, V value);

  /** Removes a row, if it is there. */
  void remove(String key);

  /** The first row whose key begins so. */
  Optional<Map.Entry<String, V>> first(String prefix);

  /** Calls for each key that begins so. The table must not be changed meanwhile. */
  void forEachKey(String prefix, Consumer<String> action);
}
