package org.jianwei.classify.copy;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianwei.classify.text.Hashing;
import org.jspecify.annotations.Nullable;

/**
 * Groups of copies: articles that are copies of one another, directly or through others. In memory;
 * which articles form a group does not depend on the order in which they were added. Not
 * thread-safe.
 *
 * <p>Once an article is found to be a copy of one member of a group it is not compared with the
 * others: hundreds of reprints of one text cost one comparison each.
 */
@SuppressWarnings("ReferenceEquality") // a group is the same set or another one
public final class CopyIndex {

  private static final Comparator<Entry> LOG =
      Comparator.comparingLong((Entry e) -> e.sequence).thenComparing(e -> e.id);

  private final CopyJudge judge;
  private final Map<String, Entry> entries = new HashMap<>();

  /** By number; the last of those that are free is taken first. */
  private final List<@Nullable Entry> byNumber = new ArrayList<>();

  private final IntArrayList free = new IntArrayList();
  private final Meetings meetings = new Meetings();
  private final Keys keys = new Keys();

  /** Creates an empty index. */
  public CopyIndex(CopyJudge judge) {
    this.judge = judge;
  }

  /**
   * Adds an article.
   *
   * @param sequence its place in the log
   * @param day days since 1970-01-01
   * @return how many groups it is a copy of: 0 where it stands alone, more than 1 where it unites
   *     some
   */
  public int add(String id, long sequence, long day, CopyPrint print) {
    Entry entry =
        new Entry(id, sequence, day, print, free.isEmpty() ? byNumber.size() : free.popInt());
    int united = keys.join(entry, Integer.MAX_VALUE);
    entries.put(id, entry);
    if (entry.number == byNumber.size()) {
      byNumber.add(entry);
    } else {
      byNumber.set(entry.number, entry);
    }
    keys.add(entry);
    return united;
  }

  /** Removes an article; returns the ids of the others of its group, first in the log first. */
  public List<String> remove(String id) {
    return remove(List.of(id));
  }

  /** Removes articles; returns the ids of the others of their groups, first in the log first. */
  public List<String> remove(Collection<String> ids) {
    Set<Entry> others = new TreeSet<>(LOG);
    List<Entry> gone = new ArrayList<>();
    for (String id : ids) {
      Entry entry = entries.remove(id);
      if (entry != null) {
        keys.remove(entry);
        byNumber.set(entry.number, null);
        free.add(entry.number);
        gone.add(entry);
        others.addAll(entry.group);
      }
    }
    gone.forEach(others::remove);
    others.forEach(Entry::standAlone);
    Keys among = new Keys();
    int all = 1;
    for (Entry other : others) {
      among.join(other, all++);
      among.add(other);
    }
    return others.stream().map(e -> e.id).toList();
  }

  /** All articles of the group to which one belongs, first in the log first. */
  public List<String> group(String id) {
    return entry(id).group.stream().map(e -> e.id).toList();
  }

  /** The first article in the log of the group to which one belongs. */
  public String first(String id) {
    return entry(id).group.first().id;
  }

  /** The print of an article; that of nothing where it is not here. */
  public CopyPrint print(String id) {
    Entry entry = entries.get(id);
    return entry == null ? CopyPrint.NONE : entry.print;
  }

  /**
   * What an article is a copy of: another one if it is of that, else the first of its group that it
   * is a copy of, since a copy of a copy need not be one of the first.
   *
   * @return empty where the two are not of one group
   */
  public Optional<CopyOf> original(String id, String wanted) {
    Entry entry = entries.get(id);
    Entry other = entries.get(wanted);
    if (entry == null || other == null || !entry.group.contains(other)) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(other), entry.group.stream())
        .filter(each -> each != entry)
        .flatMap(each -> compare(entry, each).map(match -> new CopyOf(each.id, match)).stream())
        .findFirst();
  }

  /** Unites two groups if these members are copies; says whether they were not one group. */
  private boolean unite(Entry entry, Entry other) {
    if (other.group == entry.group || compare(entry, other).isEmpty()) {
      return false;
    }
    unite(entry.group, other.group);
    return true;
  }

  private Optional<CopyMatch> compare(Entry entry, Entry other) {
    return judge.compare(entry.print, other.print, entry.day - other.day);
  }

  private static void unite(NavigableSet<Entry> one, NavigableSet<Entry> other) {
    if (one.size() < other.size()) {
      unite(other, one);
      return;
    }
    one.addAll(other);
    other.forEach(entry -> entry.group = one);
  }

  private Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new NoSuchElementException(id);
    }
    return entry;
  }

  /** By what copies of one another are met. */
  private final class Keys {

    private final Postings byTitle = new Postings();
    private final Postings byBody = new Postings();

    void add(Entry entry) {
      if (judge.isTitled(entry.print)) {
        byTitle.add(Hashing.of(entry.print.title()), entry.number);
      }
      for (int key : judge.bodyKeys(entry.print)) {
        byBody.add(key, entry.number);
      }
    }

    void remove(Entry entry) {
      if (judge.isTitled(entry.print)) {
        byTitle.remove(Hashing.of(entry.print.title()), entry.number);
      }
      for (int key : judge.bodyKeys(entry.print)) {
        byBody.remove(key, entry.number);
      }
    }

    /**
     * Unites the groups of all copies of an entry that is not here.
     *
     * @param most its group cannot grow beyond so many
     * @return how many groups there were
     */
    int join(Entry entry, int most) {
      meetings.begin(byNumber.size());
      int united = 0;
      if (judge.isTitled(entry.print)) {
        long title = Hashing.of(entry.print.title());
        united += join(entry, byTitle.under(title), CopyJudge.SHARED_MIN, most);
      }
      for (int key : judge.bodyKeys(entry.print)) {
        united += join(entry, byBody.under(key), 1, most);
      }
      return united;
    }

    /**
     * The same for those under one key.
     *
     * @param keys for how many it counts
     */
    private int join(Entry entry, IntList met, int keys, int most) {
      int united = 0;
      for (int i = 0; i < met.size() && entry.group.size() < most; i++) {
        int number = met.getInt(i);
        boolean meets = meetings.meets(number, keys, CopyJudge.SHARED_MIN);
        united += meets && unite(entry, Objects.requireNonNull(byNumber.get(number))) ? 1 : 0;
      }
      return united;
    }
  }

  private static final class Entry {
    final String id;
    final long sequence;
    final long day;
    final CopyPrint print;
    final int number;
    NavigableSet<Entry> group = new TreeSet<>(LOG);

    Entry(String id, long sequence, long day, CopyPrint print, int number) {
      this.id = id;
      this.sequence = sequence;
      this.day = day;
      this.print = print;
      this.number = number;
      group.add(this);
    }

    void standAlone() {
      group = new TreeSet<>(LOG);
      group.add(this);
    }
  }
}
