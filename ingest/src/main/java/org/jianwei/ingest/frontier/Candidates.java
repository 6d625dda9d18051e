package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What could be asked of a host: entries and new articles take turns where both are due; articles
 * that are fetched again come after both.
 */
final class Candidates {

  private final WaitingLinks waiting;
  private final Refetches refetches;
  private final EntryDesk entries;
  private final Watchlist watchlist;

  Candidates(WaitingLinks waiting, Refetches refetches, EntryDesk entries, Watchlist watchlist) {
    this.waiting = waiting;
    this.refetches = refetches;
    this.entries = entries;
    this.watchlist = watchlist;
  }

  /** The one that is next. */
  Optional<Candidate> next(String host, HostState state, Instant now) {
    Optional<Candidate> entry = dueEntry(host, now);
    if (entry.isPresent() && !state.entryLast()) {
      return entry;
    }
    return waitingLink(host, state).or(() -> entry).or(() -> dueRefetch(host, state, now));
  }

  /** When the next falls due, if nothing is heard before; null where nothing will. */
  @Nullable Instant nextAt(String host, HostState state) {
    Stream<Instant> visits =
        watchlist.entries(host).stream().map(entry -> entries.state(entry).dueAt());
    Stream<Instant> again = firstRefetch(host, state).map(Refetches.Due::at).stream();
    return Stream.concat(visits, again).min(Comparator.naturalOrder()).orElse(null);
  }

  /** Takes out what was chosen; the state returned is the host's new one. */
  HostState taken(HostState state, Candidate chosen) {
    if (chosen.refetch() != null) {
      return refetches.remove(state, Objects.requireNonNull(chosen.key()));
    }
    return waiting.remove(state, chosen.key());
  }

  private Optional<Candidate> waitingLink(String host, HostState state) {
    if (state.waiting() == 0) {
      return Optional.empty();
    }
    return waiting
        .first(host)
        .map(row -> Candidate.of(row.getKey(), row.getValue(), entries.moved(row.getValue())));
  }

  private Optional<Candidate> dueEntry(String host, Instant now) {
    return watchlist.entries(host).stream()
        .filter(entry -> !now.isBefore(entries.state(entry).dueAt()))
        .min(Comparator.comparing(entry -> entries.state(entry).dueAt()))
        .map(entry -> Candidate.of(entry, entries.state(entry)));
  }

  private Optional<Candidate> dueRefetch(String host, HostState state, Instant now) {
    return firstRefetch(host, state).filter(due -> !due.at().isAfter(now)).map(Candidate::of);
  }

  private Optional<Refetches.Due> firstRefetch(String host, HostState state) {
    return state.refetches() == 0 ? Optional.empty() : refetches.first(host);
  }
}
