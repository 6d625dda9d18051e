package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.CaseKeys;
import org.jianwei.classify.likeness.LaidOutKeys;

/**
 * Finds the nodes that share enough with one to be compared with it, exactly those that {@link
 * CandidateRules} names: so who is compared with whom does not depend on who came first. Under each
 * key stand the nodes by day; a common key is followed only as many days as it and all rarer ones
 * can reach. Under most keys what is met shares enough by that key alone.
 */
final class KeyIndex {

  private static final long NONE = -1;

  /** Some thousand years. */
  private static final long DAYS_MAX = 400_000;

  private final CandidateRules rules;
  private final NodeTable nodes;

  /** Under each key day and number of the only node, else {@link #NONE}. */
  private final Int2LongOpenHashMap single = new Int2LongOpenHashMap();

  /** Under each key that several nodes have, ascending day and number. */
  private final Int2ObjectOpenHashMap<LongArrayList> several = new Int2ObjectOpenHashMap<>();

  /** By number, in which look-up the node was seen last. */
  private int[] seen = new int[64];

  private int lookUp;

  KeyIndex(CandidateRules rules, NodeTable nodes) {
    this.rules = rules;
    this.nodes = nodes;
    single.defaultReturnValue(NONE);
  }

  /** Puts a node in, which has a number and its keys. */
  void add(Node node, CaseKeys keys) {
    forEachTelling(keys, (place, days) -> put(keys.code(place), entry(node)));
  }

  /** Takes a node out. */
  void remove(Node node, CaseKeys keys) {
    forEachTelling(keys, (place, days) -> take(keys.code(place), entry(node)));
  }

  /** Gives the nodes with which one is to be compared, in no order. */
  void forEachCandidate(Node node, LaidOutKeys keys, Consumer<Node> action) {
    lookUp++;
    if (seen.length < nodes.bound()) {
      seen = Arrays.copyOf(seen, nodes.bound() + nodes.bound() / 2);
    }
    forEachTelling(
        keys.keys(),
        (place, days) -> {
          long alone = daysAlone(keys.keys(), place);
          follow(
              keys.keys().code(place),
              node.day,
              days,
              (number, apart) -> {
                if (seen[number] != lookUp) {
                  seen[number] = lookUp;
                  Node other = nodes.get(number);
                  if (apart <= alone || isEnough(keys, other, apart)) {
                    action.accept(other);
                  }
                }
              });
        });
  }

  /** Days within which a key is enough, whatever else is shared; -1 where it never is. */
  private long daysAlone(CaseKeys keys, int place) {
    double weight = keys.weight(place);
    return keys.isName(place) && weight >= rules.namedMin() ? DAYS_MAX : rules.reachDays(weight);
  }

  private boolean isEnough(LaidOutKeys keys, Node other, long apart) {
    CaseKeys others = other.keys;
    return others != null && rules.enough(keys.shared(others), apart);
  }

  private void follow(int code, long day, long days, Entries action) {
    long only = single.get(code);
    if (only != NONE) {
      long apart = Math.abs((only >> Integer.SIZE) - day);
      if (apart <= days) {
        action.accept((int) only, apart);
      }
      return;
    }
    LongArrayList entries = several.get(code);
    if (entries == null) {
      return;
    }
    long from = (day - days) << Integer.SIZE;
    long to = (day + days + 1) << Integer.SIZE;
    int size = entries.size();
    for (int i = place(entries, from); i < size; i++) {
      long entry = entries.getLong(i);
      if (entry >= to) {
        return;
      }
      action.accept((int) entry, Math.abs((entry >> Integer.SIZE) - day));
    }
  }

  /** Gives the keys that two nodes can meet under, and how many days apart at most. */
  private void forEachTelling(CaseKeys keys, Telling action) {
    double all = 0;
    double names = 0;
    for (int i = 0; i < keys.size(); i++) {
      all += keys.weight(i);
      names += keys.isName(i) ? keys.weight(i) : 0;
    }
    for (int i = 0; i < keys.size(); i++) {
      boolean ever = keys.isName(i) && names >= rules.namedMin();
      long days = ever ? DAYS_MAX : rules.reachDays(all);
      if (days >= 0) {
        action.accept(i, days);
      }
      all -= keys.weight(i);
      names -= keys.isName(i) ? keys.weight(i) : 0;
    }
  }

  private void put(int code, long entry) {
    LongArrayList entries = several.get(code);
    if (entries != null) {
      entries.add(place(entries, entry), entry);
      return;
    }
    long only = single.putIfAbsent(code, entry);
    if (only != NONE) {
      single.remove(code);
      several.put(
          code, LongArrayList.wrap(new long[] {Math.min(only, entry), Math.max(only, entry)}));
    }
  }

  private void take(int code, long entry) {
    LongArrayList entries = several.get(code);
    if (entries == null) {
      single.remove(code);
      return;
    }
    entries.removeLong(place(entries, entry));
    if (entries.size() == 1) {
      single.put(code, entries.getLong(0));
      several.remove(code);
    }
  }

  /** The first place whose entry is not below a bound. */
  private static int place(LongArrayList entries, long bound) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.getLong(middle) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long entry(Node node) {
    return node.day << Integer.SIZE | node.number;
  }

  /** Takes the place of a key, and the days within which it is to be followed. */
  private interface Telling {
    void accept(int place, long days);
  }

  /** Takes the number of a node, and how many days it lies from another. */
  private interface Entries {
    void accept(int number, long apart);
  }
}
