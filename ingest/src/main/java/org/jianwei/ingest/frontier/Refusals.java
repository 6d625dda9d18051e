package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.robots.RobotsMatcher;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/** What must not be asked: by robots.txt, by its address, or because its source is gone. */
final class Refusals {

  static final String ADDRESS_PRIVATE = "address-private";
  static final String ROBOTS_DISALLOW = "robots-disallow";

  private final EntryDesk entries;
  private final Watchlist watchlist;
  private @Nullable RobotsRules rules;
  private @Nullable RobotsMatcher matcher;

  Refusals(EntryDesk entries, Watchlist watchlist) {
    this.entries = entries;
    this.watchlist = watchlist;
  }

  /**
   * Why an address is not asked.
   *
   * @param reason short code in kebab case
   * @param detail one sentence
   * @param until for entries: when to look again
   */
  record Refusal(String reason, String detail, Instant until) {}

  /** Whether and why an address must not be asked now. Robots that are due are read first. */
  Optional<Refusal> of(String host, Candidate candidate, @Nullable HostRobots robots, Instant now) {
    if (!watchlist.knows(candidate.source())) {
      String detail = "The catalogue has no source " + candidate.source() + " any more.";
      return Optional.of(new Refusal("source-removed", detail, now));
    }
    if (robots == null
        || robots.rules() == null
        || !now.isBefore(robots.dueAt())
        || matcher(robots.rules()).allows(candidate.url())) {
      return Optional.empty();
    }
    return Optional.of(
        robots.reason().equals(ADDRESS_PRIVATE)
            ? new Refusal(ADDRESS_PRIVATE, host + " is no public host.", robots.dueAt())
            : new Refusal(
                ROBOTS_DISALLOW,
                host + " forbids this address in its robots.txt.",
                robots.dueAt()));
  }

  /** Tells whom it concerns. */
  void carryOut(
      Refusal refusal,
      Candidate refused,
      Instant now,
      List<LinkRecord> records,
      List<Reject> rejects,
      List<Page> pages) {
    if (refused.entry() != null) {
      entries.forbid(refused.entry(), refusal, now).ifPresent(rejects::add);
    } else if (refused.refetch() != null) {
      rejects.add(Rejects.kept(refused.url(), refusal.reason(), refusal.detail(), now));
    } else {
      List<Page> instead = FeedContent.of(refused.waiting());
      rejects.add(
          instead.isEmpty()
              ? Rejects.dropped(refused.url(), refusal.reason(), refusal.detail(), now)
              : Rejects.kept(
                  refused.url(), refusal.reason(), refusal.detail() + FeedContent.INSTEAD, now));
      pages.addAll(instead);
      EntryRef moved = refused.kind().recurs() ? entryOf(refused) : null;
      if (moved != null) {
        records.add(EntryReport.failed(moved, now, refusal.reason()));
      }
    }
  }

  /** Sorting a host's rules takes longer than asking them, and a turn may ask for many links. */
  private RobotsMatcher matcher(RobotsRules wanted) {
    RobotsMatcher known = matcher;
    if (known == null || !wanted.equals(rules)) {
      known = wanted.matcher();
      rules = wanted;
      matcher = known;
    }
    return known;
  }

  private static @Nullable EntryRef entryOf(Candidate candidate) {
    return candidate.waiting() == null ? null : candidate.waiting().link().entry();
  }
}
