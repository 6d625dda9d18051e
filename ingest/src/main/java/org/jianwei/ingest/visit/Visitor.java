package org.jianwei.ingest.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Visits addresses once each, with the manners of the line: robots.txt first, one request at a time
 * to a host, a pace apart, redirects to another host asked anew there. Many hosts at once.
 * Thread-safe.
 */
public final class Visitor {

  /** Hosts that may send one visit on before it is given up, as in the frontier. */
  static final int MOVES_MAX = 3;

  /** Never over before the fetch is: nobody else waits for the host. */
  private static final Duration LEASE = Duration.ofHours(1);

  private final Function<FetchOrder, CompletableFuture<Fetched>> fetch;
  private final InstantSource clock;
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();
  private final AtomicLong orders = new AtomicLong();

  /**
   * Creates a visitor.
   *
   * @param fetch carries out one order, such as {@link org.jianwei.ingest.http.HttpFetcher#fetch};
   *     completes never exceptionally
   */
  public Visitor(Function<FetchOrder, CompletableFuture<Fetched>> fetch, InstantSource clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /**
   * Visits an address.
   *
   * @return completed on a thread of the fetcher or of a timer
   * @throws IllegalArgumentException if it is no absolute http(s) address
   */
  public CompletableFuture<Visit> visit(Destination to) {
    return visit(to, 0);
  }

  private CompletableFuture<Visit> visit(Destination to, int moves) {
    String host =
        HostKey.of(to.url())
            .orElseThrow(() -> new IllegalArgumentException("no address to visit: " + to.url()));
    HostGate gate = gates.computeIfAbsent(host, h -> new HostGate(clock));
    gate.slowTo(to.pace());
    return gate.robots(() -> robots(to, host, gate))
        .thenCompose(
            robots -> {
              Consent consent = Consent.of(robots, to.url());
              return consent.isGiven()
                  ? gate.inTurn(() -> fetch.apply(order(to, host, robots)))
                      .thenCompose(fetched -> ended(to, consent, robots, fetched, moves))
                  : CompletableFuture.completedFuture(
                      new Visit(to.url(), consent, robots, null, null));
            });
  }

  private CompletableFuture<FetchResult> robots(Destination to, String host, HostGate gate) {
    Destination robots =
        new Destination(
            HostKey.robotsUrl(to.url()), FetchKind.ROBOTS, to.source(), -1, Hints.NONE, to.pace());
    return fetch
        .apply(order(robots, host, null))
        .thenApply(
            fetched -> {
              FetchResult result = fetched.result();
              if (result.robots() != null && result.robots().crawlDelayMs() != null) {
                gate.slowTo(Duration.ofMillis(result.robots().crawlDelayMs()));
              }
              return result;
            });
  }

  private CompletableFuture<Visit> ended(
      Destination to, Consent consent, FetchResult robots, Fetched fetched, int moves) {
    String target = fetched.result().location();
    return target != null
            && fetched.result().outcome() == Outcome.MOVED
            && moves < MOVES_MAX
            && HostKey.of(target).isPresent()
        ? visit(to.movedTo(target), moves + 1)
        : CompletableFuture.completedFuture(
            new Visit(to.url(), consent, robots, fetched.result(), fetched.page()));
  }

  private static @Nullable HopRules hopRules(Destination to, @Nullable FetchResult robots) {
    return robots == null || robots.robots() == null
        ? null
        : HopRules.of(robots.robots(), to.pace()).orElse(null);
  }

  private FetchOrder order(Destination to, String host, @Nullable FetchResult robots) {
    Instant now = clock.instant();
    return new FetchOrder(
        host + "#" + orders.getAndIncrement(),
        host,
        to.url(),
        to.kind(),
        to.source(),
        to.entry(),
        Validators.NONE,
        null,
        to.hints(),
        hopRules(to, robots),
        0,
        0,
        now,
        now.plus(LEASE));
  }
}
