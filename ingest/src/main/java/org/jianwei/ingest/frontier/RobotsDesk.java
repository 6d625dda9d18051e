package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.backoff.Backoff;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/** Keeps the robots.txt of the hosts as RFC 9309 asks. */
final class RobotsDesk {

  private final Table<HostRobots> rows;
  private final Backoff backoff;
  private final Duration refresh;

  RobotsDesk(Table<HostRobots> rows, FrontierSettings settings) {
    this.rows = rows;
    this.backoff = settings.hosts();
    this.refresh = settings.robotsRefresh();
  }

  /** Whether there are rules in force. */
  boolean areKnown(String host) {
    HostRobots known = rows.get(host);
    return known != null && known.rules() != null;
  }

  /**
   * Draws the consequences of a fetch.
   *
   * @param step the wait for one point of back-off
   */
  Settled settle(FetchOrder order, FetchResult result, Duration step, Instant now) {
    HostRobots known = rows.get(order.host());
    if (result.robots() != null) {
      HostRobots read = HostRobots.read(result.robots(), result.reason(), now.plus(refresh));
      rows.put(order.host(), read);
      return Settled.of("robots-read");
    }
    Trouble before = known == null ? Trouble.NONE : known.trouble();
    Trouble trouble = backoff.failed(before, result.reason(), now);
    rows.put(order.host(), unreachable(order, result, known, trouble, step, now));
    return before.failures() > 0
        ? Settled.of("robots-unreachable")
        : Settled.rejected("robots-unreachable", reject(order, result));
  }

  private HostRobots unreachable(
      FetchOrder order,
      FetchResult result,
      @Nullable HostRobots known,
      Trouble trouble,
      Duration step,
      Instant now) {
    Duration wait = backoff.wait(step, trouble, order.host());
    if (known != null && known.rules() != null) {
      Duration later = Pace.longer(wait, HostRobots.RETRY_WITH_RULES);
      return new HostRobots(known.rules(), result.reason(), trouble, now.plus(later));
    }
    if (result.status() != null && goesOnFor(trouble, now, HostRobots.UNREACHABLE_MAX)) {
      return new HostRobots(RobotsRules.ALLOW_ALL, result.reason(), trouble, now.plus(refresh));
    }
    return new HostRobots(null, result.reason(), trouble, now.plus(wait));
  }

  private static boolean goesOnFor(Trouble trouble, Instant now, Duration time) {
    return !now.isBefore(Objects.requireNonNullElse(trouble.since(), now).plus(time));
  }

  private static Reject reject(FetchOrder order, FetchResult result) {
    String detail =
        order.source()
            + ": the robots.txt of the host cannot be had; it is tried again, and"
            + " nothing is fetched that earlier rules do not allow.";
    return Rejects.kept(order.url(), result.reason(), detail, result.finishedAt());
  }
}
