package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.ingest.backoff.Jitter;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Outcome;

/**
 * Draws the consequences of a result: for its host first, then for what was fetched.
 *
 * <p>The pace is counted from the moment at which the result is heard. The fetcher says when the
 * request ended, but by another clock: this moment alone is certainly after it.
 */
final class Settlement {

  /** The step of a host's wait, where the source's interval is longer. */
  private static final Duration HOST_STEP_MAX = Duration.ofSeconds(30);

  private final Tables tables;
  private final Watchlist watchlist;
  private final FrontierSettings settings;
  private final Pace pace;
  private final RobotsDesk robots;
  private final EntryDesk entries;
  private final MovedDesk moved;
  private final ArticleDesk articles;

  Settlement(Tables tables, Watchlist watchlist, EntryDesk entries, FrontierSettings settings) {
    this.tables = tables;
    this.watchlist = watchlist;
    this.settings = settings;
    this.pace = new Pace(tables.robots(), watchlist);
    this.robots = new RobotsDesk(tables.robots(), settings);
    this.entries = entries;
    this.moved = new MovedDesk(entries);
    this.articles = new ArticleDesk(tables, settings);
  }

  /** The consequences for an order that is under way. */
  Settled settle(HostState state, Outstanding made, FetchResult result, Instant now) {
    FetchOrder order = made.order();
    // The rules first: they may ask for a longer pace.
    Settled ofRobots =
        order.kind() == FetchKind.ROBOTS
            ? robots.settle(order, result, step(order), now)
            : Settled.of("");
    HostState free = free(state, order, result, now);
    tables.hosts().put(order.host(), free);
    return switch (order.kind()) {
      case ROBOTS -> ofRobots;
      case ARTICLE, CONTENT -> articles.settle(free, made, result, now);
      case FEED, LIST, SITEMAP -> entry(made, result, now);
    };
  }

  private Settled entry(Outstanding made, FetchResult result, Instant now) {
    if (made.link() != null) {
      return moved.settle(made.link(), result);
    }
    FetchOrder order = made.order();
    return watchlist
        .entry(order.host(), order.source(), order.url())
        .map(entry -> entries.settle(entry, result, now))
        .orElseGet(() -> Settled.of("entry-removed"));
  }

  private HostState free(HostState state, FetchOrder order, FetchResult result, Instant now) {
    Trouble trouble = Trouble.NONE;
    Duration wait = pace.after(order.host(), order.source());
    if (result.outcome() == Outcome.FAILED) {
      boolean alone = order.kind() == FetchKind.ROBOTS && robots.areKnown(order.host());
      Trouble before = alone ? Trouble.NONE : state.trouble();
      Trouble after = settings.hosts().failed(before, result.reason(), now);
      wait = Pace.longer(wait, settings.hosts().wait(step(order), after, order.host()));
      // Where rules are in force a robots.txt that fails says little of the rest of the host.
      trouble = alone ? state.trouble() : after;
    }
    if (result.retryAfterMs() != null) {
      Duration asked = Duration.ofMillis(result.retryAfterMs());
      wait = Pace.longer(wait, Jitter.added(asked, order.host(), trouble.failures()));
    }
    return state.settled(trouble, now.plus(wait));
  }

  private Duration step(FetchOrder order) {
    Duration interval = watchlist.interval(order.source());
    return interval.compareTo(HOST_STEP_MAX) > 0 ? HOST_STEP_MAX : interval;
  }
}
