package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.Page;
import org.jspecify.annotations.Nullable;

/** Decides what a host is asked next. One order at a time; robots.txt before anything else. */
final class Dispatch {

  /**
   * How long after the end of its lease an order still counts as under way: by so much the clocks
   * of two machines may differ, and a result may be written late.
   */
  static final Duration LATE_MAX = Duration.ofSeconds(5);

  /** How long an order may be in doubt before it is said again that it is. */
  private static final Duration DOUBT = Duration.ofSeconds(10);

  /** Links dropped in one turn, before others have theirs. */
  private static final int DROPS_MAX = 100;

  private final Tables tables;
  private final Candidates candidates;
  private final Refusals refusals;
  private final WaitingLinks waiting;
  private final Refetches refetches;
  private final Pace pace;
  private final Duration lease;
  private final Instant openedAt;

  /**
   * Creates a dispatch.
   *
   * @param openedAt when the hosts were taken over from another instance or an earlier run
   */
  Dispatch(
      Tables tables,
      Candidates candidates,
      Refusals refusals,
      Watchlist watchlist,
      FrontierSettings settings,
      Instant openedAt) {
    this.tables = tables;
    this.candidates = candidates;
    this.refusals = refusals;
    this.waiting = new WaitingLinks(tables.waiting());
    this.refetches = new Refetches(tables.refetches(), settings.corrections());
    this.pace = new Pace(tables.robots(), watchlist);
    this.lease = settings.lease();
    this.openedAt = openedAt;
  }

  /**
   * What a host is asked.
   *
   * @param heardUntil all results that were written until then are settled
   */
  Turn turn(String host, Instant now, Instant heardUntil) {
    HostState state = Objects.requireNonNullElse(tables.hosts().get(host), HostState.NEW);
    Outstanding outstanding = state.outstanding();
    if (outstanding == null) {
      return turn(host, state, now);
    }
    Instant lostAt = outstanding.order().leaseUntil().plus(LATE_MAX);
    if (now.isBefore(lostAt)) {
      return Turn.until(lostAt);
    }
    if (heardUntil.isBefore(lostAt)) {
      return Turn.inDoubt(now.plus(DOUBT));
    }
    return turn(host, lost(host, state, outstanding, lostAt), now).afterLoss();
  }

  private Turn turn(String host, HostState state, Instant now) {
    Instant allowedAt = allowedAt(host, state);
    return now.isBefore(allowedAt) ? Turn.until(allowedAt) : choose(host, state, now);
  }

  /**
   * The time of the last request was written by the clock of whoever had the host before; one pace
   * from the takeover is late enough by any clock.
   */
  private Instant allowedAt(String host, HostState state) {
    if (state.orders() == 0) {
      return state.nextAllowedAt();
    }
    Instant afterTakeover = openedAt.plus(pace.of(host));
    return afterTakeover.isAfter(state.nextAllowedAt()) ? afterTakeover : state.nextAllowedAt();
  }

  /** The request of a lost order may have been made as late as the lease allowed. */
  private HostState lost(String host, HostState state, Outstanding made, Instant lostAt) {
    FetchOrder order = made.order();
    Instant next = lostAt.plus(pace.after(host, order.source()));
    HostState free =
        state.settled(
            state.trouble(), next.isAfter(state.nextAllowedAt()) ? next : state.nextAllowedAt());
    if (made.link() != null) {
      free = waiting.add(host, free, made.link());
    }
    if (made.refetch() != null) {
      free = refetches.again(host, free, made.refetch(), lostAt);
    }
    tables.hosts().put(host, free);
    return free;
  }

  private Turn choose(String host, HostState before, Instant now) {
    HostState state = before;
    List<LinkRecord> records = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (int drops = 0; drops < DROPS_MAX; drops++) {
      Optional<Candidate> next = candidates.next(host, state, now);
      if (next.isEmpty()) {
        return new Turn(
            null, candidates.nextAt(host, state), records, rejects, pages, Turn.Overdue.NO);
      }
      Candidate chosen = next.get();
      HostRobots robots = tables.robots().get(host);
      Optional<Refusals.Refusal> refusal = refusals.of(host, chosen, robots, now);
      if (refusal.isEmpty()) {
        Turn turn = ask(host, state, chosen, robots, now, records, rejects);
        return new Turn(turn.order(), turn.wakeAt(), records, rejects, pages, Turn.Overdue.NO);
      }
      refusals.carryOut(refusal.get(), chosen, now, records, rejects, pages);
      state = candidates.taken(state, chosen);
      tables.hosts().put(host, state);
    }
    return new Turn(null, now, records, rejects, pages, Turn.Overdue.NO);
  }

  private Turn ask(
      String host,
      HostState state,
      Candidate chosen,
      @Nullable HostRobots robots,
      Instant now,
      List<LinkRecord> records,
      List<Reject> rejects) {
    String id = host + "#" + state.orders();
    Instant leaseUntil = now.plus(lease);
    if (robots == null || !now.isBefore(robots.dueAt())) {
      FetchOrder order = chosen.robotsOrder(id, host, now, leaseUntil);
      return issue(state, order, new Outstanding(order, null, null), records, rejects);
    }
    if (robots.rules() == null) {
      return new Turn(null, robots.dueAt(), records, rejects);
    }
    Duration paceThere = pace.after(host, chosen.source());
    HopRules hopRules = HopRules.of(robots.rules(), paceThere).orElse(null);
    FetchOrder order = chosen.order(id, host, hopRules, now, leaseUntil);
    HostState taken = candidates.taken(state, chosen);
    return issue(taken, order, chosen.made(order), records, rejects);
  }

  private Turn issue(
      HostState state,
      FetchOrder order,
      Outstanding made,
      List<LinkRecord> records,
      List<Reject> rejects) {
    tables.hosts().put(order.host(), state.issued(made));
    return new Turn(order, order.leaseUntil().plus(LATE_MAX), records, rejects);
  }
}
