package org.jianwei.console.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentStatus;

/**
 * The latest record of every incident and all changes, in memory. Records are put in the order of
 * their log: the last one put is the one that counts. Thread-safe.
 */
public final class IncidentIndex {

  /** Incidents on one page of a list. */
  public static final int PAGE_ROWS = 50;

  private static final Comparator<IncidentRow> NEWEST_FIRST =
      Comparator.comparing(IncidentRow::date)
          .thenComparing(IncidentRow::updatedAt)
          .thenComparing(IncidentRow::id)
          .reversed();

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, StoredIncident> byId = new HashMap<>();
  private final TreeMap<IncidentRow, StoredIncident> open = new TreeMap<>(NEWEST_FIRST);
  private final Map<String, Map<String, IncidentChange>> changes = new HashMap<>();

  /**
   * Puts the next version of an incident.
   *
   * @param json the record as it came; kept, not copied
   */
  public void put(Incident incident, byte[] json) {
    StoredIncident stored = StoredIncident.of(incident, json);
    write(
        () -> {
          StoredIncident before = byId.put(incident.id(), stored);
          if (before != null) {
            open.remove(before.row());
          }
          if (incident.status() == IncidentStatus.OPEN) {
            open.put(stored.row(), stored);
          }
        });
  }

  /** Puts a change. The same change put again counts once. */
  public void put(IncidentChange change) {
    write(
        () ->
            changes
                .computeIfAbsent(change.incidentId(), id -> new HashMap<>())
                .put(change.id(), change));
  }

  /** The open incidents that match, newest first. A page beyond the last is the last. */
  public Listing list(IncidentQuery query) {
    List<String> words = StoredIncident.words(query.text());
    return read(
        () -> {
          List<IncidentRow> matching = new ArrayList<>();
          for (StoredIncident incident : open.values()) {
            if (incident.matches(query, words)) {
              matching.add(incident.row());
            }
          }
          return page(matching, query.page(), open.size());
        });
  }

  /** The latest record of an incident, open or not, as JSON. */
  public Optional<byte[]> json(String incidentId) {
    return read(() -> Optional.ofNullable(byId.get(incidentId)).map(StoredIncident::json));
  }

  /** The row of an incident, open or not. */
  public Optional<IncidentRow> row(String incidentId) {
    return read(() -> Optional.ofNullable(byId.get(incidentId)).map(StoredIncident::row));
  }

  /** What happened to an incident, oldest first. */
  public List<IncidentChange> history(String incidentId) {
    return read(
        () -> {
          Collection<IncidentChange> known = changes.getOrDefault(incidentId, Map.of()).values();
          return known.stream()
              .sorted(
                  Comparator.comparingInt(IncidentChange::version)
                      .thenComparing(IncidentChange::type)
                      .thenComparing(IncidentChange::id))
              .toList();
        });
  }

  /** Number of open incidents. */
  public int size() {
    return read(open::size);
  }

  private static Listing page(List<IncidentRow> matching, int asked, int total) {
    int pages = Math.max(1, (matching.size() + PAGE_ROWS - 1) / PAGE_ROWS);
    int page = Math.min(asked, pages);
    int from = (page - 1) * PAGE_ROWS;
    int to = Math.min(from + PAGE_ROWS, matching.size());
    return new Listing(matching.subList(from, to), matching.size(), total, page, pages);
  }

  private void write(Runnable action) {
    lock.writeLock().lock();
    try {
      action.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private <T> T read(Supplier<T> action) {
    lock.readLock().lock();
    try {
      return action.get();
    } finally {
      lock.readLock().unlock();
    }
  }
}
