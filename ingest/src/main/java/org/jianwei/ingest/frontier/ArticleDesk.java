package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Page;

/**
 * Draws the consequences of the fetch of an article: it is fetched again later to see whether it
 * was corrected, follows its redirects, is tried again, or is given up.
 */
final class ArticleDesk {

  private final Table<HostState> hosts;
  private final WaitingLinks waiting;
  private final Refetches refetches;
  private final SeenUrls seen;
  private final int attemptsMax;

  ArticleDesk(Tables tables, FrontierSettings settings) {
    this.hosts = tables.hosts();
    this.waiting = new WaitingLinks(tables.waiting());
    this.refetches = new Refetches(tables.refetches(), settings.corrections());
    this.seen = new SeenUrls(tables.seen(), settings.seenMax());
    this.attemptsMax = settings.attemptsMax();
  }

  Settled settle(HostState free, Outstanding made, FetchResult result, Instant now) {
    return made.refetch() == null
        ? first(free, made, result, now)
        : again(free, made.order(), made.refetch(), result);
  }

  private Settled first(HostState free, Outstanding made, FetchResult result, Instant now) {
    return switch (result.outcome()) {
      case FETCHED, UNCHANGED, NOT_MODIFIED -> fetched(free, made, result, now);
      case MOVED -> moved(made, result);
      case DENIED, REFUSED ->
          isGone(result)
              ? dropped("article-gone", made, result)
              : dropped("article-dropped", made, result);
      case FAILED -> failed(free, made, result);
    };
  }

  /** The address that a redirect led to is the same article: it need not be fetched again. */
  private Settled fetched(HostState free, Outstanding made, FetchResult result, Instant now) {
    FetchOrder order = made.order();
    if (result.location() != null) {
      seen.add(order.source(), result.location());
    }
    if (made.hints().continuation() == null) {
      // A further page is fetched again when the first one names it again.
      Refetch refetch = Refetch.first(made, result, now);
      save(order, free, refetches.schedule(order.host(), free, refetch));
    }
    return Settled.of("article-fetched");
  }

  private static Settled moved(Outstanding made, FetchResult result) {
    FetchOrder order = made.order();
    String url = Objects.requireNonNullElse(result.location(), "");
    String host = HostKey.of(url).orElse(null);
    if (host == null || order.moves() >= Visits.MOVES_MAX) {
      return dropped("article-dropped", made, result);
    }
    return Settled.telling(
        "article-moved",
        new Link(
            host,
            url,
            order.source(),
            order.kind(),
            made.hints(),
            order.moves() + 1,
            result.finishedAt(),
            null,
            made.link() == null ? null : made.link().link().feed()));
  }

  private Settled failed(HostState free, Outstanding made, FetchResult result) {
    FetchOrder order = made.order();
    int attempt = order.attempt() + 1;
    WaitingLink link = made.link();
    if (attempt >= attemptsMax || link == null) {
      return dropped("article-dropped", made, result);
    }
    WaitingLink next = new WaitingLink(link.link(), attempt);
    hosts.put(order.host(), waiting.add(order.host(), free, next));
    return Settled.of("article-retried");
  }

  /** Whatever came of it, the next step is the next attempt; what is gone or moved has none. */
  private Settled again(HostState free, FetchOrder order, Refetch refetch, FetchResult result) {
    boolean gone = isGone(result);
    switch (result.outcome()) {
      case MOVED -> {
        return told("correction-moved", "article-moved", order, refetch, result);
      }
      case DENIED -> {
        if (gone) {
          return told("correction-gone", "article-gone", order, refetch, result);
        }
      }
      default -> {}
    }
    save(order, free, refetches.schedule(order.host(), free, refetch.after(result)));
    return Settled.of("correction-" + result.outcome().label());
  }

  private void save(FetchOrder order, HostState before, HostState after) {
    if (after != before) {
      hosts.put(order.host(), after);
    }
  }

  private static boolean isGone(FetchResult result) {
    return result.status() != null && (result.status() == 404 || result.status() == 410);
  }

  private static Settled dropped(String outcome, Outstanding made, FetchResult result) {
    FetchOrder order = made.order();
    String detail = "The article was given up at attempt " + (order.attempt() + 1) + ".";
    List<Page> pages = FeedContent.of(made.link());
    Reject reject =
        pages.isEmpty()
            ? Rejects.dropped(order.url(), result.reason(), detail, result.finishedAt())
            : Rejects.kept(
                order.url(), result.reason(), detail + FeedContent.INSTEAD, result.finishedAt());
    return new Settled(outcome, List.of(), List.of(reject), pages);
  }

  private static Settled told(
      String outcome, String reason, FetchOrder order, Refetch refetch, FetchResult result) {
    String where = result.location() == null ? "" : " to " + result.location();
    String detail =
        "The article was read at "
            + refetch.firstAt()
            + "; its page has since "
            + (where.isEmpty() ? "gone (" + result.reason() + ")" : "moved" + where)
            + " and is not asked for any more.";
    Reject reject = Rejects.kept(order.url(), reason, detail, result.finishedAt());
    return new Settled(outcome, List.of(), List.of(reject));
  }
}
