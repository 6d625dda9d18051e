package org.jianwei.ingest.fetch;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.Response;
import org.jianwei.ingest.robots.RobotsReader;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/** What the last answer of an errand means. */
final class Reading {

  private static final int NOT_MODIFIED = 304;

  private final FetchOrder order;
  private final Instant startedAt;
  private final int bodyBytesMax;
  private final RobotsReader robots;

  Reading(FetchOrder order, Instant startedAt, int bodyBytesMax, RobotsReader robots) {
    this.order = order;
    this.startedAt = startedAt;
    this.bodyBytesMax = bodyBytesMax;
    this.robots = robots;
  }

  /**
   * Reads an answer that is no redirect.
   *
   * @param clock asked once the body is read
   * @throws IOException if the body cannot be read to its end, or to the cap, in time
   */
  Fetched of(Response response, Supplier<Instant> clock) throws IOException {
    int status = response.code();
    if (status == 200 || status == 203) {
      return read(response, clock);
    }
    Instant now = clock.get();
    if (status == NOT_MODIFIED && !order.validators().equals(Validators.NONE)) {
      return answered(response, Outcome.NOT_MODIFIED, "ok", now, null);
    }
    String reason = "http-" + status;
    if (mayHeal(status)) {
      return answered(response, Outcome.FAILED, reason, now, null);
    }
    return answered(response, Outcome.DENIED, reason, now, RobotsRules.ALLOW_ALL);
  }

  /** The result where another host is named. */
  Fetched moved(int status, String location, Instant now) {
    return new Fetched(
        order, result(Outcome.MOVED, "moved", status, location, Body.NONE, null, now, null), null);
  }

  /** The result where there was no answer to read. */
  Fetched without(Outcome outcome, String reason, Instant now) {
    RobotsRules rules = outcome == Outcome.REFUSED ? RobotsRules.ALLOW_NONE : null;
    return new Fetched(
        order, result(outcome, reason, null, null, Body.NONE, null, now, rules), null);
  }

  /** 4xx other than these will not heal by waiting; neither will an odd success. */
  private static boolean mayHeal(int status) {
    return status >= 500
        || status == 408
        || status == 425
        || status == 429
        || status == NOT_MODIFIED;
  }

  private Fetched read(Response response, Supplier<Instant> clock) throws IOException {
    int max = order.kind() == FetchKind.ROBOTS ? RobotsReader.BYTES_MAX : bodyBytesMax;
    byte[] bytes = response.body().byteStream().readNBytes(max + 1);
    boolean truncated = bytes.length > max;
    Body body = Body.of(truncated ? Arrays.copyOf(bytes, max) : bytes, response);
    Instant now = clock.get();
    String contentType = Objects.requireNonNullElse(response.header("Content-Type"), "");
    if (order.kind() == FetchKind.ROBOTS) {
      RobotsRules rules = robots.read(body.bytes(), contentType);
      return answered(response, Outcome.FETCHED, "ok", now, body, rules);
    }
    if (body.hash() != null && body.hash().equals(order.knownHash())) {
      return answered(response, Outcome.UNCHANGED, "ok", now, body, null);
    }
    Fetched fetched = answered(response, Outcome.FETCHED, "ok", now, body, null);
    return new Fetched(order, fetched.result(), page(response, contentType, body, truncated, now));
  }

  private Page page(
      Response response, String contentType, Body body, boolean truncated, Instant now) {
    return new Page(
        response.request().url().toString(),
        order.source(),
        order.kind(),
        order.entry(),
        response.code(),
        contentType,
        now,
        order.hints(),
        truncated,
        body.bytes());
  }

  private Fetched answered(
      Response response, Outcome outcome, String reason, Instant now, @Nullable RobotsRules rules) {
    return answered(response, outcome, reason, now, Body.NONE, rules);
  }

  private Fetched answered(
      Response response,
      Outcome outcome,
      String reason,
      Instant now,
      Body body,
      @Nullable RobotsRules rules) {
    String url = response.request().url().toString();
    Long retryAfterMs =
        RetryAfter.parse(response.header("Retry-After"), now).map(Duration::toMillis).orElse(null);
    return new Fetched(
        order,
        result(
            outcome,
            reason,
            response.code(),
            url.equals(order.url()) ? null : url,
            body,
            retryAfterMs,
            now,
            rules),
        null);
  }

  private FetchResult result(
      Outcome outcome,
      String reason,
      @Nullable Integer status,
      @Nullable String location,
      Body body,
      @Nullable Long retryAfterMs,
      Instant now,
      @Nullable RobotsRules rules) {
    return new FetchResult(
        order.id(),
        order.host(),
        order.url(),
        order.kind(),
        outcome,
        reason,
        status,
        location,
        body.validators(),
        body.bytes().length,
        body.hash(),
        retryAfterMs,
        startedAt,
        now,
        order.kind() == FetchKind.ROBOTS ? rules : null);
  }

  /** A body with what identifies it. */
  private record Body(byte[] bytes, @Nullable String hash, Validators validators) {

    static final Body NONE = new Body(new byte[0], null, Validators.NONE);

    static Body of(byte[] bytes, Response response) {
      return new Body(
          bytes,
          sha256(bytes),
          new Validators(response.header("ETag"), response.header("Last-Modified")));
    }

    private static String sha256(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
