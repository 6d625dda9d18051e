package org.jianwei.ingest.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.ingest.frontier.EntryView;
import org.jianwei.ingest.frontier.Frontier;
import org.jianwei.ingest.frontier.FrontierSettings;
import org.jianwei.ingest.frontier.SourceShare;
import org.jianwei.ingest.frontier.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the sources are doing. The entries of a source may lie on hosts of several tasks: each
 * tells its share to the one task that is the home of the source, which adds them up. Both say
 * something when it has changed, and no more often than every so many seconds.
 *
 * <p>What has been said is kept in memory alone: after a takeover all is said once more.
 */
public final class HealthDesk {

  private final Frontier frontier;
  private final Table<SourceShare> shares;
  private final FrontierSettings settings;
  private final int task;
  private final Map<String, Instant> shareAfter = new TreeMap<>();
  private final Map<String, Instant> recordAfter = new TreeMap<>();
  private final Map<String, Said> said = new HashMap<>();

  /**
   * Creates a desk.
   *
   * @param shares the shares that were heard, by source and task
   * @param task the partition of our task
   */
  public HealthDesk(
      Frontier frontier, Table<SourceShare> shares, FrontierSettings settings, int task) {
    this.frontier = frontier;
    this.shares = shares;
    this.settings = settings;
    this.task = task;
    sourcesHeard().forEach(source -> recordAfter.put(source, Instant.EPOCH));
  }

  /** Takes a share of a source whose home is here. */
  public void take(SourceShare share) {
    if (frontier.watchlist().knows(share.source())) {
      shares.put(share.source() + " " + share.task(), share);
      recordAfter.putIfAbsent(share.source(), saidAt(share.source()));
    }
  }

  /** Goes through all sources again, since the catalogue has changed. */
  public void watch() {
    sourcesHeard().forEach(source -> recordAfter.putIfAbsent(source, Instant.EPOCH));
  }

  /** Our shares of what has changed, as far as it is time to tell them. */
  public List<SourceShare> sharesDue(Instant now) {
    frontier.touched().forEach(source -> shareAfter.putIfAbsent(source, saidAt(share(source))));
    List<SourceShare> due = new ArrayList<>();
    for (String source : due(shareAfter, now)) {
      if (!frontier.watchlist().knows(source)) {
        frontier.forget(source);
        said.remove(share(source));
        continue;
      }
      SourceShare share = shareOf(source);
      if (isNews(share(source), share, now)) {
        due.add(share);
      }
    }
    return due;
  }

  /**
   * The records of what has changed, as far as it is time to tell them, by source; null for one
   * that has left the catalogue.
   */
  public Map<String, @Nullable SourceHealth> recordsDue(Instant now) {
    Map<String, @Nullable SourceHealth> due = new TreeMap<>();
    for (String source : due(recordAfter, now)) {
      if (!frontier.watchlist().knows(source)) {
        sharesOf(source).forEach(share -> shares.remove(source + " " + share.task()));
        said.remove(source);
        due.put(source, null);
        continue;
      }
      SourceHealth health =
          SourceSum.of(frontier.watchlist().name(source), source, sharesOf(source));
      if (isNews(source, health, now)) {
        due.put(source, health);
      }
    }
    return due;
  }

  private SourceShare shareOf(String source) {
    List<EntryHealth> entries = new ArrayList<>();
    List<SourceAlarm> alarms = new ArrayList<>();
    frontier.watchlist().entriesOf(source).stream()
        .limit(SourceHealth.ENTRIES_MAX)
        .map(frontier::view)
        .forEach(view -> tell(view, entries, alarms));
    return new SourceShare(source, task, frontier.totals(source), entries, alarms);
  }

  private void tell(EntryView view, List<EntryHealth> entries, List<SourceAlarm> alarms) {
    entries.add(EntryStanding.of(view, settings.silenceMin()));
    alarms.addAll(Alarms.of(view, settings));
  }

  private List<SourceShare> sharesOf(String source) {
    List<SourceShare> all = new ArrayList<>();
    shares.forEachKey(
        source + " ",
        key -> {
          SourceShare share = shares.get(key);
          if (share != null) {
            all.add(share);
          }
        });
    return all;
  }

  private Set<String> sourcesHeard() {
    Set<String> sources = new TreeSet<>();
    shares.forEachKey("", key -> sources.add(key.substring(0, key.indexOf(' '))));
    return sources;
  }

  /** Takes out what it is time for. */
  private static List<String> due(Map<String, Instant> after, Instant now) {
    List<String> due =
        after.entrySet().stream()
            .filter(entry -> !now.isBefore(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    due.forEach(after::remove);
    return due;
  }

  private boolean isNews(String key, Object value, Instant now) {
    Said before = said.get(key);
    if (before != null && before.value().equals(value)) {
      return false;
    }
    said.put(key, new Said(value, now.plus(settings.healthEvery())));
    return true;
  }

  private Instant saidAt(String key) {
    Said before = said.get(key);
    return before == null ? Instant.EPOCH : before.next();
  }

  /** No source's id holds a slash. */
  private static String share(String source) {
    return "share/" + source;
  }

  private record Said(Object value, Instant next) {}
}
