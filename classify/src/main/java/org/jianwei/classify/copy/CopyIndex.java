package org.jianwei.classify.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Groups of copies: articles that are copies of one another, directly or through others. In memory;
 * which articles form a group does not depend on the order in which they were added. Not
 * thread-safe.
 */
public final class CopyIndex {

  private final CopyJudge judge;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Set<Entry>> byKey = new HashMap<>();

  /** Creates an empty index. */
  public CopyIndex(CopyJudge judge) {
    this.judge = judge;
  }

  /**
   * Adds an article.
   *
   * @param sequence its place in the log
   * @param day days since 1970-01-01
   * @return its copies and how they match
   */
  public Map<String, CopyMatch> add(String id, long sequence, long day, CopyPrint print) {
    Entry entry = new Entry(id, sequence, day, print, new LinkedHashMap<>());
    List<String> keys = judge.keys(print);
    for (Entry other : candidates(keys)) {
      judge
          .compare(print, other.print, day - other.day)
          .ifPresent(
              match -> {
                entry.copies.put(other.id, match);
                other.copies.put(id, match);
              });
    }
    entries.put(id, entry);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(entry));
    return entry.copies;
  }

  /** Removes an article; returns the ids of its copies. */
  public Set<String> remove(String id) {
    Entry entry = entries.remove(id);
    if (entry == null) {
      return Set.of();
    }
    judge
        .keys(entry.print)
        .forEach(key -> byKey.computeIfPresent(key, (k, all) -> without(all, entry)));
    entry.copies.keySet().forEach(copy -> entry(copy).copies.remove(id));
    return entry.copies.keySet();
  }

  /** All articles of the group to which one belongs, first in the log first. */
  public List<String> group(String id) {
    Set<Entry> group = new LinkedHashSet<>();
    Deque<Entry> open = new ArrayDeque<>(List.of(entry(id)));
    while (!open.isEmpty()) {
      Entry entry = open.remove();
      if (group.add(entry)) {
        entry.copies.keySet().forEach(copy -> open.add(entry(copy)));
      }
    }
    return group.stream().sorted(Comparator.comparingLong(e -> e.sequence)).map(e -> e.id).toList();
  }

  /** How two articles are copies; empty where they are not. */
  public Optional<CopyMatch> match(String id, String other) {
    Entry entry = entries.get(id);
    return entry == null ? Optional.empty() : Optional.ofNullable(entry.copies.get(other));
  }

  private Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new NoSuchElementException(id);
    }
    return entry;
  }

  private Collection<Entry> candidates(List<String> keys) {
    Set<Entry> candidates = new LinkedHashSet<>();
    keys.forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
    List<Entry> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingLong(e -> e.sequence));
    return sorted;
  }

  @SuppressWarnings("NullAway") // null removes the mapping, as Map documents
  private static Set<Entry> without(Set<Entry> all, Entry entry) {
    all.remove(entry);
    return all.isEmpty() ? null : all;
  }

  private static final class Entry {
    final String id;
    final long sequence;
    final long day;
    final CopyPrint print;
    final Map<String, CopyMatch> copies;

    Entry(String id, long sequence, long day, CopyPrint print, Map<String, CopyMatch> copies) {
      this.id = id;
      this.sequence = sequence;
      this.day = day;
      this.print = print;
      this.copies = copies;
    }
  }
}
