package org.jianwei.ingest.frontier;

import java.time.Duration;

/** The least time between the end of one request to a host and the start of the next. */
final class Pace {

  private final Table<HostRobots> robots;
  private final Watchlist watchlist;

  Pace(Table<HostRobots> robots, Watchlist watchlist) {
    this.robots = robots;
    this.watchlist = watchlist;
  }

  /** After a request on behalf of a source. */
  Duration after(String host, String source) {
    return longer(watchlist.pace(host, source), crawlDelay(host));
  }

  /** Where it is not known for whom the last request was made. */
  Duration of(String host) {
    return longer(watchlist.pace(host), crawlDelay(host));
  }

  private Duration crawlDelay(String host) {
    HostRobots known = robots.get(host);
    Long delayMs = known == null || known.rules() == null ? null : known.rules().crawlDelayMs();
    return delayMs == null ? Duration.ZERO : Duration.ofMillis(delayMs);
  }

  static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
