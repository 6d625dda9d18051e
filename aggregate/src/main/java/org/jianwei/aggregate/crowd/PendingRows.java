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

  private final SortedRows kept;
  private final NavigableMap<String, Optional<byte[]>> pending = new TreeMap<>();

  PendingRows(SortedRows kept) {
    this.kept = kept;
  }

  @Override
  public byte @Nullable [] get(String key) {
    Optional<byte[]> written = pending.get(key);
    return written == null ? kept.get(key) : written.orElse(null);
  }

  @Override
  public void put(String key, byte[] value) {
    pending.put(key, Optional.of(value));
  }

  @Override
  public void delete(String key) {
    pending.put(key, Optional.empty());
  }

  @Override
  public List<String> keys(String from, String to, int max, boolean lastFirst) {
    NavigableMap<String, Optional<byte[]>> here = pending.subMap(from, true, to, true);
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
        (key, value) -> value.ifPresentOrElse(v -> kept.put(key, v), () -> kept.delete(key)));
    pending.clear();
  }
}
