package org.jianwei.classify.copy;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands under which key: a map of keys, each to the head of a list that is kept in arrays.
 * Some thirty bytes an entry, where maps of lists need a hundred. Not thread-safe.
 */
final class Postings<T> {

  private static final int NONE = -1;
  private static final int FIRST_SIZE = 1024;

  private final Long2IntOpenHashMap heads = new Long2IntOpenHashMap();
  private @Nullable Object[] values = new Object[FIRST_SIZE];
  private int[] next = new int[FIRST_SIZE];
  private int used;
  private int free = NONE;

  Postings() {
    heads.defaultReturnValue(NONE);
  }

  /** Puts a value under a key, before those that are there. */
  void add(long key, T value) {
    int at = newEntry();
    values[at] = value;
    next[at] = heads.put(key, at);
  }

  /** Takes a value from under a key. */
  void remove(long key, T value) {
    int before = NONE;
    for (int at = heads.get(key); at != NONE; at = next[at]) {
      if (value.equals(values[at])) {
        unlink(key, before, at);
        values[at] = null;
        next[at] = free;
        free = at;
        return;
      }
      before = at;
    }
  }

  /** The values under a key, last added first; to be gone through before anything is changed. */
  Iterable<T> under(long key) {
    int head = heads.get(key);
    return () -> new Walk(head);
  }

  private void unlink(long key, int before, int at) {
    if (before != NONE) {
      next[before] = next[at];
    } else if (next[at] != NONE) {
      heads.put(key, next[at]);
    } else {
      heads.remove(key);
    }
  }

  private int newEntry() {
    if (free != NONE) {
      int at = free;
      free = next[at];
      return at;
    }
    if (used == next.length) {
      next = Arrays.copyOf(next, used + used / 2);
      values = Arrays.copyOf(values, next.length);
    }
    return used++;
  }

  private final class Walk implements Iterator<T> {

    private int at;

    Walk(int head) {
      this.at = head;
    }

    @Override
    public boolean hasNext() {
      return at != NONE;
    }

    @Override
    @SuppressWarnings("unchecked") // only values of this type are put in
    public T next() {
      if (at == NONE) {
        throw new NoSuchElementException();
      }
      T value = (T) Objects.requireNonNull(values[at]);
      at = next[at];
      return value;
    }
  }
}
