package org.jianwei.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.frontier.EntryState;
import org.jianwei.ingest.frontier.EntryView;
import org.jianwei.ingest.frontier.HostRobots;
import org.jspecify.annotations.Nullable;

/** How an entry is doing, in public terms. */
final class EntryStanding {

  private static final String ROBOTS_UNREACHABLE = "robots-unreachable";

  private EntryStanding() {}

  /**
   * The health of an entry.
   *
   * @param silenceMin shortest silence that is odd
   */
  static EntryHealth of(EntryView view, Duration silenceMin) {
    EntryState state = view.state();
    Trouble trouble = trouble(view);
    boolean visited = trouble.failures() > 0 || state.visits() > 0;
    return new EntryHealth(
        view.entry().url(),
        view.entry().kind().label(),
        trouble.reason() == null ? state.reason() : trouble.reason(),
        state.lastSuccess(),
        state.news().lastNew(),
        trouble.failures(),
        state.rhythm().interval(view.entry().interval()).toMillis(),
        visited ? next(view) : null,
        trouble.failures() > 0 ? null : state.news().silentAfter(silenceMin),
        state.movedTo());
  }

  /**
   * The trouble of the entry; where it is not asked at all because its host's robots.txt cannot be
   * had, that one.
   */
  static Trouble trouble(EntryView view) {
    HostRobots robots = view.robots();
    if (robots == null || robots.rules() != null || robots.trouble().failures() == 0) {
      return view.state().trouble();
    }
    Trouble host = robots.trouble();
    return new Trouble(host.failures(), host.points(), ROBOTS_UNREACHABLE, host.since());
  }

  private static Instant next(EntryView view) {
    Instant due = view.state().dueAt();
    Instant allowed = view.host().nextAllowedAt();
    return later(later(due, allowed), robotsDue(view.robots()));
  }

  private static @Nullable Instant robotsDue(@Nullable HostRobots robots) {
    return robots != null && robots.rules() == null ? robots.dueAt() : null;
  }

  private static Instant later(Instant a, @Nullable Instant b) {
    return b != null && b.isAfter(a) ? b : Objects.requireNonNull(a);
  }
}
