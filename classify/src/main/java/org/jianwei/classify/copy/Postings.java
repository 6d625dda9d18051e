package org.jianwei.classify.copy;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntLists;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;

/**
 * Which numbers stand under which key. Most keys hold one; the others a list that is gone through
 * in the order of memory, since under a phrase that many texts share there are thousands. Not
 * thread-safe.
 */
final class Postings {

  private static final int NONE = -1;

  /** Under each key its only number, else {@link #NONE}. */
  private final Long2IntOpenHashMap single = new Long2IntOpenHashMap();

  /** Under each key that holds several, in no order. */
  private final Long2ObjectOpenHashMap<IntArrayList> several = new Long2ObjectOpenHashMap<>();

  Postings() {
    single.defaultReturnValue(NONE);
  }

  /** Puts a number from 0 under a key. */
  void add(long key, int number) {
    IntArrayList numbers = several.get(key);
    if (numbers != null) {
      numbers.add(number);
      return;
    }
    int only = single.putIfAbsent(key, number);
    if (only != NONE) {
      single.remove(key);
      several.put(key, IntArrayList.of(only, number));
    }
  }

  /** Takes a number from under a key, once. */
  void remove(long key, int number) {
    IntArrayList numbers = several.get(key);
    if (numbers == null) {
      single.remove(key, number);
      return;
    }
    int place = numbers.indexOf(number);
    if (place >= 0) {
      int last = numbers.removeInt(numbers.size() - 1);
      if (place < numbers.size()) {
        numbers.set(place, last);
      }
    }
    if (numbers.size() == 1) {
      several.remove(key);
      single.put(key, numbers.getInt(0));
    }
  }

  /** The numbers under a key, in no order; to be gone through before anything is changed. */
  IntList under(long key) {
    IntArrayList numbers = several.get(key);
    if (numbers != null) {
      return numbers;
    }
    int only = single.get(key);
    return only == NONE ? IntLists.EMPTY_LIST : IntLists.singleton(only);
  }
}
