package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.ingest.fetch.FetchResult;

/**
 * The frontier of one share of the hosts: takes links and results, and says what each host is asked
 * next. Politeness is decided here and nowhere else. All it knows is in its tables; the time is
 * given to it. Not thread-safe.
 */
public final class Frontier {

  private final Tables tables;
  private final Watchlist watchlist;
  private final FrontierSettings settings;
  private final Dispatch dispatch;
  private final Settlement settlement;
  private final WaitingLinks waiting;
  private final SeenUrls seen;

  /** Creates the frontier over what its tables hold. */
  public Frontier(Tables tables, Watchlist watchlist, FrontierSettings settings) {
    this.tables = tables;
    this.watchlist = watchlist;
    this.settings = settings;
    this.dispatch = new Dispatch(tables, watchlist, settings);
    this.settlement = new Settlement(tables, watchlist, settings);
    this.waiting = new WaitingLinks(tables.waiting());
    this.seen = new SeenUrls(tables.seen(), settings.seenMax());
  }

  /** All hosts that may have something to do. */
  public Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(watchlist.hosts());
    tables.hosts().forEachKey(hosts::add);
    return hosts;
  }

  /** Queues a link, unless its address was seen, its source is unknown, or too many wait. */
  public Settled add(Link link, Instant now) {
    if (!watchlist.knows(link.source())) {
      return Settled.rejected(
          "link-dropped",
          Rejects.dropped(
              link.url(),
              "source-unknown",
              "The catalogue has no source " + link.source() + ".",
              now));
    }
    if (seen.contains(link.source(), link.url())) {
      return Settled.of("link-seen");
    }
    HostState state = Objects.requireNonNullElse(tables.hosts().get(link.host()), HostState.NEW);
    if (state.waiting() >= settings.waitingMax()) {
      return Settled.rejected(
          "link-dropped",
          Rejects.dropped(
              link.url(),
              "host-queue-full",
              settings.waitingMax() + " links wait for " + link.host() + " already.",
              now));
    }
    seen.add(link.source(), link.url());
    tables.hosts().put(link.host(), waiting.add(link.host(), state, new WaitingLink(link, 0)));
    return Settled.of("link-new");
  }

  /** Draws the consequences of a result. */
  public Settled settle(FetchResult result, Instant now) {
    return settlement.settle(result, now);
  }

  /**
   * What a host is asked now, or when to look again. An order that is returned counts as issued.
   */
  public Turn turn(String host, Instant now) {
    return dispatch.turn(host, now);
  }
}
