package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Outcome;
import org.jspecify.annotations.Nullable;

/** Draws the consequences of a result: for its host, its address, and what was found. */
final class Settlement {

  /** Hosts that may send one article on before it is given up. */
  static final int MOVES_MAX = 3;

  /** After a failure a host is left alone for no longer than this, unless it asks for more. */
  private static final Duration HOST_WAIT_MAX = Duration.ofHours(1);

  /** The step of a host's wait, where the source's interval is longer. */
  private static final Duration HOST_STEP_MAX = Duration.ofSeconds(30);

  private static final Duration ENTRY_WAIT_MAX = Duration.ofHours(6);

  private final Tables tables;
  private final WaitingLinks waiting;
  private final Watchlist watchlist;
  private final FrontierSettings settings;

  Settlement(Tables tables, Watchlist watchlist, FrontierSettings settings) {
    this.tables = tables;
    this.waiting = new WaitingLinks(tables.waiting());
    this.watchlist = watchlist;
    this.settings = settings;
  }

  /** A link that is tried again. */
  static WaitingLink again(FetchOrder order, int attempt) {
    return new WaitingLink(
        new Link(
            order.host(),
            order.url(),
            order.source(),
            order.kind(),
            order.hints(),
            order.moves(),
            order.notBefore()),
        attempt);
  }

  static String entryKey(String source, String url) {
    return source + " " + url;
  }

  Settled settle(FetchResult result, Instant now) {
    HostState state = tables.hosts().get(result.host());
    FetchOrder order = state == null ? null : state.outstanding();
    if (state == null || order == null || !order.id().equals(result.orderId())) {
      return Settled.of("stale");
    }
    Instant ended = ended(order, result, now);
    HostState free = free(state, order, result, ended);
    tables.hosts().put(result.host(), free);
    return switch (order.kind()) {
      case ROBOTS -> robots(order, result, ended);
      case FEED, LIST, SITEMAP -> entry(order, result, ended);
      case ARTICLE -> article(free, order, result, ended);
    };
  }

  /** The fetcher's clock is believed between the issue of the order and now. */
  private static Instant ended(FetchOrder order, FetchResult result, Instant now) {
    Instant ended = result.finishedAt();
    if (ended.isBefore(order.notBefore())) {
      return order.notBefore();
    }
    return ended.isAfter(now) ? now : ended;
  }

  private HostState free(HostState state, FetchOrder order, FetchResult result, Instant ended) {
    if (result.outcome() != Outcome.FAILED) {
      return state.settled(0, ended.plus(pace(order, result)));
    }
    int failures = state.failures() + 1;
    Duration wait = retryWait(order, result, failures, HOST_WAIT_MAX);
    return state.settled(failures, ended.plus(longer(wait, pace(order, result))));
  }

  private Duration pace(FetchOrder order, FetchResult result) {
    HostRobots known = tables.robots().get(order.host());
    Long delayMs = result.robots() == null ? delayMs(known) : result.robots().crawlDelayMs();
    Duration pace = watchlist.pace(order.source());
    return delayMs == null ? pace : longer(pace, Duration.ofMillis(delayMs));
  }

  private static @Nullable Long delayMs(@Nullable HostRobots known) {
    return known == null || known.rules() == null ? null : known.rules().crawlDelayMs();
  }

  private Duration retryWait(FetchOrder order, FetchResult result, int failures, Duration max) {
    Duration interval = watchlist.interval(order.source());
    Duration step = interval.compareTo(HOST_STEP_MAX) > 0 ? HOST_STEP_MAX : interval;
    Duration asked = Duration.ofMillis(Objects.requireNonNullElse(result.retryAfterMs(), 0L));
    return longer(asked, Backoff.linear(step, failures, max));
  }

  private Settled robots(FetchOrder order, FetchResult result, Instant ended) {
    if (result.robots() != null) {
      tables
          .robots()
          .put(
              order.host(),
              new HostRobots(
                  result.robots(), result.reason(), 0, ended.plus(settings.robotsRefresh())));
      return Settled.of("robots-read");
    }
    HostRobots known = tables.robots().get(order.host());
    int failures = known == null ? 1 : known.failures() + 1;
    Duration wait = retryWait(order, result, failures, HOST_WAIT_MAX);
    tables
        .robots()
        .put(
            order.host(),
            new HostRobots(
                known == null ? null : known.rules(), result.reason(), failures, ended.plus(wait)));
    return failures == 1
        ? delayed(order, result, "robots-unreachable", ended)
        : Settled.of("robots-unreachable");
  }

  private Settled entry(FetchOrder order, FetchResult result, Instant ended) {
    String key = entryKey(order.source(), order.url());
    EntryState state = Objects.requireNonNullElse(tables.entries().get(key), EntryState.NEW);
    Duration interval = interval(order);
    if (answered(result.outcome())) {
      tables.entries().put(key, visited(state, result, ended.plus(interval)));
      return Settled.of("entry-" + result.outcome().label());
    }
    Duration wait = Backoff.linear(interval, state.failures() + 1, ENTRY_WAIT_MAX);
    tables.entries().put(key, state.failed(ended.plus(wait)));
    return state.failures() == 0
        ? delayed(order, result, "entry-unreachable", ended)
        : Settled.of("entry-unreachable");
  }

  private Duration interval(FetchOrder order) {
    return watchlist.entries(order.host()).stream()
        .filter(e -> e.source().equals(order.source()) && e.url().equals(order.url()))
        .map(WatchedEntry::interval)
        .findFirst()
        .orElseGet(() -> watchlist.interval(order.source()));
  }

  private static EntryState visited(EntryState state, FetchResult result, Instant due) {
    boolean read = result.outcome() != Outcome.NOT_MODIFIED;
    return new EntryState(
        read ? result.validators() : state.validators(),
        read ? result.bodyHash() : state.bodyHash(),
        state.visits() + 1,
        0,
        due);
  }

  private Settled article(HostState free, FetchOrder order, FetchResult result, Instant ended) {
    return switch (result.outcome()) {
      case FETCHED, UNCHANGED, NOT_MODIFIED -> fetched(order, result);
      case MOVED -> moved(order, result, ended);
      case DENIED, REFUSED -> dropped(order, result, ended);
      case FAILED -> failed(free, order, result, ended);
    };
  }

  /** The address that a redirect led to is the same article: it need not be fetched again. */
  private Settled fetched(FetchOrder order, FetchResult result) {
    if (result.location() != null) {
      new SeenUrls(tables.seen(), settings.seenMax()).add(order.source(), result.location());
    }
    return Settled.of("article-fetched");
  }

  private Settled moved(FetchOrder order, FetchResult result, Instant ended) {
    String url = Objects.requireNonNullElse(result.location(), "");
    String host = HostKey.of(url).orElse(null);
    if (host == null || order.moves() >= MOVES_MAX) {
      return dropped(order, result, ended);
    }
    Link link =
        new Link(host, url, order.source(), order.kind(), order.hints(), order.moves() + 1, ended);
    return new Settled("article-moved", List.of(link), List.of());
  }

  private Settled failed(HostState free, FetchOrder order, FetchResult result, Instant ended) {
    int attempt = order.attempt() + 1;
    if (attempt >= settings.attemptsMax()) {
      return dropped(order, result, ended);
    }
    tables.hosts().put(order.host(), waiting.add(order.host(), free, again(order, attempt)));
    return Settled.of("article-retried");
  }

  private static Settled dropped(FetchOrder order, FetchResult result, Instant ended) {
    String detail = "The article was given up at attempt " + (order.attempt() + 1) + ".";
    Reject reject = Rejects.dropped(order.url(), result.reason(), detail, ended);
    return Settled.rejected("article-dropped", reject);
  }

  private static Settled delayed(
      FetchOrder order, FetchResult result, String outcome, Instant ended) {
    String where = result.location() == null ? "" : "; it now leads to " + result.location();
    String detail = order.source() + ": " + outcome + where + "; it is tried again.";
    return Settled.rejected(outcome, Rejects.delayed(order.url(), result.reason(), detail, ended));
  }

  private static boolean answered(Outcome outcome) {
    return outcome == Outcome.FETCHED
        || outcome == Outcome.UNCHANGED
        || outcome == Outcome.NOT_MODIFIED;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
