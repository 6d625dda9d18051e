package org.jianwei.classify.copy;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands under which key, in arrays: an open-addressing table of keys, each the head of a
 * list. Some thirty bytes an entry, where maps of sets need two hundred. Not thread-safe.
 */
public final class Postings<T> {

  private static final int NONE = -1;
  private static final int FIRST_SIZE = 1024;
  private static final long UNUSED = 0;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] heads = filled(FIRST_SIZE);
  private int[] counts = new int[FIRST_SIZE];
  private int keys;

  private @Nullable Object[] values = new Object[FIRST_SIZE];
  private int[] next = new int[FIRST_SIZE];
  private int used;
  private int free = NONE;

  /** Puts a value under a key, before those that are there. */
  public void add(long key, T value) {
    long hash = hash(key);
    int slot = slot(hash);
    int at = newEntry();
    values[at] = value;
    next[at] = heads[slot];
    if (hashes[slot] == UNUSED) {
      hashes[slot] = hash;
      keys++;
    }
    heads[slot] = at;
    counts[slot]++;
    if (2 * keys > hashes.length) {
      grow();
    }
  }

  /** Takes a value from under a key. */
  public void remove(long key, T value) {
    int slot = slot(hash(key));
    int before = NONE;
    for (int at = heads[slot]; at != NONE; at = next[at]) {
      if (value.equals(values[at])) {
        if (before == NONE) {
          heads[slot] = next[at];
        } else {
          next[before] = next[at];
        }
        values[at] = null;
        next[at] = free;
        free = at;
        counts[slot]--;
        return;
      }
      before = at;
    }
  }

  /** How many values stand under a key. */
  public int count(long key) {
    return counts[slot(hash(key))];
  }

  /** The values under a key, last added first; to be gone through before anything is changed. */
  public Iterable<T> under(long key) {
    int head = heads[slot(hash(key))];
    return () -> new Walk(head);
  }

  private static long hash(long key) {
    long hash = Hashing.mix(key);
    return hash == UNUSED ? 1 : hash;
  }

  /** The slot of a hash; an unused one where it was never put in. Freed ones go when it grows. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (hashes[slot] != UNUSED && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
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

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    heads = filled(hashes.length);
    counts = new int[hashes.length];
    keys = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
        keys++;
      }
    }
  }

  private static int[] filled(int size) {
    int[] empty = new int[size];
    Arrays.fill(empty, NONE);
    return empty;
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
