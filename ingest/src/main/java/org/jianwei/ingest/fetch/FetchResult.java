package org.jianwei.ingest.fetch;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/**
 * What came of one order, without the body.
 *
 * @param orderId id of the order
 * @param host host of the order
 * @param url address of the order
 * @param kind kind of the order
 * @param outcome how it ended
 * @param reason short code in kebab case: {@code ok}, {@code http-503}, {@code timeout}, {@code
 *     no-connection}, {@code redirect-limit}, {@code address-private} …
 * @param status HTTP status of the last answer; null where there was none
 * @param location where the last redirect led, if there was one: the address of the body, or for
 *     {@link Outcome#MOVED} the address to order anew
 * @param permanent whether every redirect on the way to {@code location} was a permanent one (301,
 *     308), so that the address may be replaced by it; false where there was none
 * @param validators what to ask with next time
 * @param bytes decoded bytes read
 * @param bodyHash SHA-256 of those bytes, lower-case hex; null for a body cut on its way, which is
 *     never taken for the same as another
 * @param truncated whether the body was cut, by us or on its way
 * @param freshForMs how long the server calls the answer fresh (Cache-Control, Expires), in
 *     milliseconds, 0 to 24 h; null where it does not say
 * @param retryAfterMs how long the server asks to be left alone, at most 24 h, in milliseconds
 * @param startedAt when the first request was sent
 * @param finishedAt when the last byte was read, or the fetch given up
 * @param robots for robots.txt: the rules that hold for us; null where none could be had
 */
public record FetchResult(
    String orderId,
    String host,
    String url,
    FetchKind kind,
    Outcome outcome,
    String reason,
    @Nullable Integer status,
    @Nullable String location,
    boolean permanent,
    Validators validators,
    long bytes,
    @Nullable String bodyHash,
    boolean truncated,
    @Nullable Long freshForMs,
    @Nullable Long retryAfterMs,
    Instant startedAt,
    Instant finishedAt,
    @Nullable RobotsRules robots) {

  /** Checks that nothing is missing. */
  public FetchResult {
    Objects.requireNonNull(orderId, "orderId");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(finishedAt, "finishedAt");
  }
}
