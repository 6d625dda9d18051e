package org.jianwei.aggregate.crowd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows as they will be: what is written stays here until it is kept. */
final class PendingRows implements SortedRows {

  private static final Object MARK = new Object();

  private final SortedRows kept;
  private final NavigableMap<String, Optional<Object>> pending = new TreeMap<>();

  PendingRows(SortedRows kept) {
    this.kept = kept;
  }

  @Override
  public <T> @Nullable T get(String key, Class<T> type) {
    Optional<Object> written = pending.get(key);
    return written == null ? kept.get(key, type) : written.map(type::cast).orElse(null);
  }

  @Override
  public void put(String key, Object value) {
    pending.put(key, Optional.of(value));
  }

  @Override
  public void mark(String key) {
    pending.put(key, Optional.of(MARK));
  }

  @Override
  public void delete(String key) {
    pending.put(key, Optional.empty());
  }

  @Override
  public List<String> keys(String from, String to, int max, boolean lastFirst) {
    NavigableMap<String, Optional<Object>> here = pending.subMap(from, true, to, true);
    int all = max > Integer.MAX_VALUE - here.size() ? max : max + here.size();
    List<String> keys = new ArrayList<>(kept.keys(from, to, all, lastFirst));
    keys.removeIf(here::containsKey);
    here.forEach(
        (key, value) -> {
          if (value.isPresent()) {
            keys.add(key);
          }
        });
    keys.sort(lastFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
    return keys.size() > max ? List.copyOf(keys.subList(0, max)) : keys;
  }

  /** Keeps what was written. */
  void keep() {
    pending.forEach(
        (key, value) -> value.ifPresentOrElse(v -> keep(key, v), () -> kept.delete(key)));
    pending.clear();
  }

  private void keep(String key, Object value) {
    if (value == MARK) {
      kept.mark(key);
    } else {
      kept.put(key, value);
    }
  }
}
