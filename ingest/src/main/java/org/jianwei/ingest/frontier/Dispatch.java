package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a host is asked next. One order at a time; robots.txt before anything else; entries
 * and articles take turns where both are due.
 */
final class Dispatch {

  /** Links dropped in one turn for robots.txt, before others have theirs. */
  private static final int DROPS_MAX = 100;

  private final Tables tables;
  private final WaitingLinks waiting;
  private final Watchlist watchlist;
  private final FrontierSettings settings;

  Dispatch(Tables tables, Watchlist watchlist, FrontierSettings settings) {
    this.tables = tables;
    this.waiting = new WaitingLinks(tables.waiting());
    this.watchlist = watchlist;
    this.settings = settings;
  }

  Turn turn(String host, Instant now) {
    HostState state = Objects.requireNonNullElse(tables.hosts().get(host), HostState.NEW);
    FetchOrder outstanding = state.outstanding();
    if (outstanding != null) {
      if (now.isBefore(outstanding.leaseUntil())) {
        return Turn.until(outstanding.leaseUntil(), List.of());
      }
      state = lost(host, state, outstanding);
    }
    return now.isBefore(state.nextAllowedAt())
        ? Turn.until(state.nextAllowedAt(), List.of())
        : choose(host, state, now);
  }

  private HostState lost(String host, HostState state, FetchOrder order) {
    HostState free = state.settled(state.failures(), state.nextAllowedAt());
    if (order.kind() == FetchKind.ARTICLE) {
      free = waiting.add(host, free, Settlement.again(order, order.attempt()));
    }
    tables.hosts().put(host, free);
    return free;
  }

  private Turn choose(String host, HostState before, Instant now) {
    HostState state = before;
    List<Reject> rejects = new ArrayList<>();
    for (int drops = 0; drops < DROPS_MAX; drops++) {
      Optional<Candidate> next = candidate(host, state, now);
      if (next.isEmpty()) {
        return Turn.until(nextVisit(host), rejects);
      }
      HostRobots robots = tables.robots().get(host);
      if (robots == null || !now.isBefore(robots.dueAt())) {
        return issue(
            state, next.get().robotsOrder(orderId(host, state), host, now, lease(now)), rejects);
      }
      if (robots.rules() == null) {
        return Turn.until(robots.dueAt(), rejects);
      }
      if (robots.rules().allows(next.get().url())) {
        return issue(
            taken(state, next.get()), order(next.get(), host, state, robots.rules(), now), rejects);
      }
      state = drop(host, state, next.get(), robots, now, rejects);
    }
    return Turn.until(now, rejects);
  }

  private Optional<Candidate> candidate(String host, HostState state, Instant now) {
    Optional<Candidate> entry = dueEntry(host, now);
    if (entry.isPresent() && !state.entryLast()) {
      return entry;
    }
    Optional<Candidate> article =
        waiting.first(host).map(row -> Candidate.of(row.getKey(), row.getValue()));
    return article.isPresent() ? article : entry;
  }

  private Optional<Candidate> dueEntry(String host, Instant now) {
    return watchlist.entries(host).stream()
        .filter(entry -> !now.isBefore(state(entry).dueAt()))
        .min(Comparator.comparing(entry -> state(entry).dueAt()))
        .map(entry -> Candidate.of(entry, state(entry)));
  }

  private @Nullable Instant nextVisit(String host) {
    Stream<Instant> visits = watchlist.entries(host).stream().map(entry -> state(entry).dueAt());
    return visits.min(Comparator.naturalOrder()).orElse(null);
  }

  private EntryState state(WatchedEntry entry) {
    return Objects.requireNonNullElse(
        tables.entries().get(Settlement.entryKey(entry.source(), entry.url())), EntryState.NEW);
  }

  private FetchOrder order(
      Candidate next, String host, HostState state, RobotsRules rules, Instant now) {
    HopRules hopRules = HopRules.of(rules, watchlist.pace(next.source())).orElse(null);
    return next.order(orderId(host, state), host, hopRules, now, lease(now));
  }

  private Turn issue(HostState state, FetchOrder order, List<Reject> rejects) {
    tables.hosts().put(order.host(), state.issued(order));
    return new Turn(order, order.leaseUntil(), rejects);
  }

  private HostState taken(HostState state, Candidate next) {
    String key = next.waitingKey();
    return key == null ? state : waiting.remove(state, key);
  }

  private HostState drop(
      String host,
      HostState state,
      Candidate next,
      HostRobots robots,
      Instant now,
      List<Reject> rejects) {
    boolean refused = robots.reason().equals("address-private");
    String reason = refused ? robots.reason() : "robots-disallow";
    String detail =
        refused ? host + " is no public host." : host + " forbids this address in its robots.txt.";
    if (next.kind().recurs()) {
      rejects.add(Rejects.delayed(next.url(), reason, detail, now));
      String key = Settlement.entryKey(next.source(), next.url());
      EntryState entry = Objects.requireNonNullElse(tables.entries().get(key), EntryState.NEW);
      tables.entries().put(key, entry.dueAt(robots.dueAt()));
      return state;
    }
    rejects.add(Rejects.dropped(next.url(), reason, detail, now));
    HostState after = taken(state, next);
    tables.hosts().put(host, after);
    return after;
  }

  private Instant lease(Instant now) {
    return now.plus(settings.lease());
  }

  private static String orderId(String host, HostState state) {
    return host + "#" + state.orders();
  }
}
