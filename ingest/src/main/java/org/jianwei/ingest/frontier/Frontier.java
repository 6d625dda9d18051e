package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.List;
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
  private final FrontierSettings settings;
  private final Instant openedAt;
  private final SeenUrls seen;
  private final WaitingLinks waiting;
  private final Set<String> touched = new TreeSet<>();
  private Instant heardUntil = Instant.MIN;
  private Watchlist watchlist;
  private EntryDesk entries;
  private Settlement settlement;
  private Dispatch dispatch;

  /**
   * Creates the frontier over what its tables hold.
   *
   * @param openedAt the time: its hosts may have been asked a moment before, by another instance
   */
  public Frontier(Tables tables, Watchlist watchlist, FrontierSettings settings, Instant openedAt) {
    this.tables = tables;
    this.settings = settings;
    this.openedAt = openedAt;
    this.seen = new SeenUrls(tables.seen(), settings.seenMax());
    this.waiting = new WaitingLinks(tables.waiting());
    this.watchlist = watchlist;
    this.entries = new EntryDesk(tables.entries(), watchlist, settings);
    this.settlement = new Settlement(tables, watchlist, entries, settings);
    this.dispatch = dispatch(tables, watchlist, entries, settings, openedAt);
    touched.addAll(watchlist.sources());
    tables.totals().forEachKey("", touched::add);
  }

  /** Goes on with another catalogue. What is known of hosts and entries stays. */
  public void watch(Watchlist changed) {
    touched.addAll(watchlist.sources());
    touched.addAll(changed.sources());
    watchlist = changed;
    entries = new EntryDesk(tables.entries(), changed, settings);
    settlement = new Settlement(tables, changed, entries, settings);
    dispatch = dispatch(tables, changed, entries, settings, openedAt);
  }

  /** The catalogue as it is now. */
  public Watchlist watchlist() {
    return watchlist;
  }

  /** All hosts that may have something to do. */
  public Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(watchlist.hosts());
    tables.hosts().forEachKey("", hosts::add);
    return hosts;
  }

  /** Takes what the reader or another share of the frontier says of an entry. */
  public Settled report(EntryReport report, Instant now) {
    touched.add(report.entry().source());
    return entries.report(report, now);
  }

  /** Takes the news that an entry named an address that was not known before. */
  public Settled news(EntryNews news, Instant now) {
    touched.add(news.entry().source());
    return entries.news(news, now);
  }

  /** Queues a link, unless its address was seen, its source is unknown, or too many wait. */
  public Settled add(Link link, Instant now) {
    if (!watchlist.knows(link.source())) {
      String detail = "The catalogue has no source " + link.source() + ".";
      return Settled.rejected(
          "link-dropped", Rejects.dropped(link.url(), "source-unknown", detail, now));
    }
    if (isKnown(link)) {
      return Settled.of("link-seen");
    }
    HostState state = Objects.requireNonNullElse(tables.hosts().get(link.host()), HostState.NEW);
    if (state.waiting() >= settings.waitingMax()) {
      String detail = settings.waitingMax() + " links wait for " + link.host() + " already.";
      return Settled.rejected(
          "link-dropped", Rejects.dropped(link.url(), "host-queue-full", detail, now));
    }
    tables.hosts().put(link.host(), waiting.add(link.host(), state, new WaitingLink(link, 0)));
    return link.kind().recurs() ? Settled.of("link-to-entry") : fresh(link, now);
  }

  /** Draws the consequences of a result; one of an order that is not under way has none. */
  public Settled settle(FetchResult result, Instant now) {
    HostState state = tables.hosts().get(result.host());
    Outstanding made = state == null ? null : state.outstanding();
    if (state == null || made == null || !made.order().id().equals(result.orderId())) {
      return Settled.of("stale");
    }
    String source = made.order().source();
    tables.totals().put(source, totals(source).with(result));
    touched.add(source);
    touched.addAll(watchlist.sourcesAt(result.host()));
    return settlement.settle(state, made, result, now);
  }

  /**
   * Takes note that all results which were written until some time are settled. An order is not
   * called lost before: its result may lie unread, after a takeover or behind an open transaction.
   */
  public void heardAllUntil(Instant time) {
    heardUntil = time.isAfter(heardUntil) ? time : heardUntil;
  }

  /**
   * What a host is asked now, or when to look again. An order that is returned counts as issued.
   */
  public Turn turn(String host, Instant now) {
    Turn turn = dispatch.turn(host, now, heardUntil);
    if (!turn.rejects().isEmpty()) {
      touched.addAll(watchlist.sourcesAt(host));
    }
    return turn;
  }

  /** The sources of which something has changed since this was asked last. */
  public Set<String> touched() {
    Set<String> all = new TreeSet<>(touched);
    touched.clear();
    return all;
  }

  /** What is known of an entry, and of its host. */
  public EntryView view(WatchedEntry entry) {
    return new EntryView(
        entry,
        entries.state(entry),
        Objects.requireNonNullElse(tables.hosts().get(entry.host()), HostState.NEW),
        tables.robots().get(entry.host()));
  }

  /** What was fetched for a source from our hosts. */
  public FetchTotals totals(String source) {
    return Objects.requireNonNullElse(tables.totals().get(source), FetchTotals.NONE);
  }

  /** Forgets what was fetched for a source. */
  public void forget(String source) {
    tables.totals().remove(source);
  }

  /** A further page is fetched whenever the page before it was read: it carries that one's text. */
  private boolean isKnown(Link link) {
    return !link.kind().recurs()
        && link.hints().continuation() == null
        && (seen.contains(link.source(), link.url()) || isKnownByName(link));
  }

  /** An address that changed, with a parameter or its scheme, does not make an article new. */
  private boolean isKnownByName(Link link) {
    return link.identity() != null && seen.contains(link.source(), link.identity());
  }

  /** An article that no entry of its source has named before; its entry is told. */
  private Settled fresh(Link link, Instant now) {
    seen.add(link.source(), link.url());
    if (link.identity() != null) {
      seen.add(link.source(), link.identity());
    }
    EntryRef entry = link.entry();
    if (entry == null) {
      return Settled.of("link-new");
    }
    tables.totals().put(link.source(), totals(link.source()).withNewArticle());
    touched.add(link.source());
    EntryNews news = new EntryNews(entry, link.foundAt());
    if (watchlist.entry(entry.host(), entry.source(), entry.url()).isEmpty()) {
      return Settled.telling("link-new", news);
    }
    return new Settled("link-new", List.of(), entries.news(news, now).rejects());
  }

  private static Dispatch dispatch(
      Tables tables,
      Watchlist watchlist,
      EntryDesk entries,
      FrontierSettings settings,
      Instant openedAt) {
    Candidates candidates =
        new Candidates(
            new WaitingLinks(tables.waiting()),
            new Refetches(tables.refetches(), settings.corrections()),
            entries,
            watchlist);
    Refusals refusals = new Refusals(entries, watchlist);
    return new Dispatch(tables, candidates, refusals, watchlist, settings, openedAt);
  }
}
