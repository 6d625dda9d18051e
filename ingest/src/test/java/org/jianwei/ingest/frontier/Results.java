package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.robots.RobotsRules;

/** Results of orders, as a fetcher would report them. */
public final class Results {

  private Results() {}

  /** A body was read. */
  public static FetchResult fetched(FetchOrder order, Instant at) {
    return fetched(order, at, new Validators("\"v1\"", null), "hash-1");
  }

  static FetchResult fetched(FetchOrder order, Instant at, Validators validators, String hash) {
    return result(order, Outcome.FETCHED, "ok", 200, null, validators, hash, null, at, null);
  }

  /** robots.txt was read. */
  public static FetchResult robots(FetchOrder order, Instant at, RobotsRules rules) {
    return result(order, Outcome.FETCHED, "ok", 200, null, Validators.NONE, "h", null, at, rules);
  }

  /** The server said that nothing changed. */
  public static FetchResult notModified(FetchOrder order, Instant at) {
    return result(
        order, Outcome.NOT_MODIFIED, "ok", 304, null, Validators.NONE, null, null, at, null);
  }

  /** The server cannot answer now. */
  public static FetchResult unavailable(FetchOrder order, Instant at, Duration retryAfter) {
    Long retryAfterMs = retryAfter == null ? null : retryAfter.toMillis();
    return result(
        order,
        Outcome.FAILED,
        "http-503",
        503,
        null,
        Validators.NONE,
        null,
        retryAfterMs,
        at,
        null);
  }

  /** There was no answer of use. */
  static FetchResult failed(FetchOrder order, Instant at, String reason) {
    return result(order, Outcome.FAILED, reason, null, null, Validators.NONE, null, null, at, null);
  }

  /** Another host was named, for the time being. */
  static FetchResult movedForNow(FetchOrder order, Instant at, String location) {
    return result(
        order, Outcome.MOVED, "moved", 302, location, Validators.NONE, null, null, at, null);
  }

  /** There is nothing at the address. */
  static FetchResult notFound(FetchOrder order, Instant at) {
    return result(
        order, Outcome.DENIED, "http-404", 404, null, Validators.NONE, null, null, at, null);
  }

  /** Another host was named. */
  public static FetchResult moved(FetchOrder order, Instant at, String location) {
    return result(
        order, Outcome.MOVED, "moved", 301, location, Validators.NONE, null, null, at, null);
  }

  private static FetchResult result(
      FetchOrder order,
      Outcome outcome,
      String reason,
      Integer status,
      String location,
      Validators validators,
      String hash,
      Long retryAfterMs,
      Instant at,
      RobotsRules robots) {
    return new FetchResult(
        order.id(),
        order.host(),
        order.url(),
        order.kind(),
        outcome,
        reason,
        status,
        location,
        status != null && status == 301,
        validators,
        100,
        hash,
        false,
        null,
        retryAfterMs,
        at,
        at,
        robots);
  }
}
