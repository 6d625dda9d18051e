package org.jianwei.ingest.http;

import java.time.Instant;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.robots.RobotsReader;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/** What the end of an errand means. */
final class Reading {

  private static final int NOT_MODIFIED = 304;

  private final FetchOrder order;
  private final Instant startedAt;
  private final RobotsReader robots;

  Reading(FetchOrder order, Instant startedAt, RobotsReader robots) {
    this.order = order;
    this.startedAt = startedAt;
    this.robots = robots;
  }

  /** Whether an answer has a body worth reading. */
  static boolean hasBody(int status) {
    return status == 200 || status == 203;
  }

  /** The meaning of an answer that is no redirect. */
  Fetched of(Answer answer, int status, Trail trail, Instant now) {
    if (hasBody(status)) {
      return read(answer, status, trail, now);
    }
    if (status == NOT_MODIFIED && !order.validators().equals(Validators.NONE)) {
      return ended(Outcome.NOT_MODIFIED, "ok", answer, trail, now);
    }
    Outcome outcome = mayHeal(status) ? Outcome.FAILED : Outcome.DENIED;
    return ended(outcome, "http-" + status, answer, trail, now);
  }

  /** The result of an errand that brought no body. */
  Fetched ended(Outcome outcome, String reason, Answer answer, Trail trail, Instant now) {
    RobotsRules rules = order.kind() == FetchKind.ROBOTS ? rulesWithoutFile(outcome) : null;
    return new Fetched(order, result(outcome, reason, answer, trail, now, rules), null);
  }

  /** 4xx other than these will not heal by waiting; neither will an odd success. */
  private static boolean mayHeal(int status) {
    return status >= 500
        || status == 408
        || status == 425
        || status == 429
        || status == NOT_MODIFIED;
  }

  /**
   * RFC 9309 section 2.3.1: without a file, be it for 4xx or for too many redirects, everything is
   * allowed; while the server cannot be reached nothing is.
   */
  private static @Nullable RobotsRules rulesWithoutFile(Outcome outcome) {
    return switch (outcome) {
      case DENIED -> RobotsRules.ALLOW_ALL;
      case REFUSED -> RobotsRules.ALLOW_NONE;
      case FETCHED, UNCHANGED, NOT_MODIFIED, MOVED, FAILED -> null;
    };
  }

  private Fetched read(Answer answer, int status, Trail trail, Instant now) {
    String fault = answer.body().fault();
    if (fault != null && !isUsable(answer.body())) {
      return ended(outcomeOf(fault), fault, answer, trail, now);
    }
    if (order.kind() == FetchKind.ROBOTS) {
      RobotsRules rules = robots.read(answer.body().bytes(), answer.contentType());
      return new Fetched(order, result(Outcome.FETCHED, "ok", answer, trail, now, rules), null);
    }
    String hash = answer.bodyHash();
    if (hash != null && hash.equals(order.knownHash())) {
      return ended(Outcome.UNCHANGED, "ok", answer, trail, now);
    }
    String reason = fault == null ? "ok" : fault;
    return new Fetched(
        order,
        result(Outcome.FETCHED, reason, answer, trail, now, null),
        page(answer, status, trail, now));
  }

  /**
   * A body that broke off on its way: part of a feed or list is better than none until the next
   * visit; an article is asked for once more first; half a robots.txt may lack what matters.
   */
  private boolean isUsable(Body body) {
    return body.truncated()
        && order.kind() != FetchKind.ROBOTS
        && (order.kind().recurs() || order.attempt() > 0);
  }

  private Outcome outcomeOf(String fault) {
    boolean lasts = fault.equals("compression-ratio") || fault.equals("encoding-unknown");
    return lasts && order.kind() != FetchKind.ROBOTS ? Outcome.DENIED : Outcome.FAILED;
  }

  private Page page(Answer answer, int status, Trail trail, Instant now) {
    return new Page(
        trail.last(),
        order.source(),
        order.kind(),
        order.entry(),
        status,
        answer.contentType(),
        now,
        order.hints(),
        answer.body().truncated(),
        answer.body().bytes());
  }

  private FetchResult result(
      Outcome outcome,
      String reason,
      Answer answer,
      Trail trail,
      Instant now,
      @Nullable RobotsRules rules) {
    return new FetchResult(
        order.id(),
        order.host(),
        order.url(),
        order.kind(),
        outcome,
        reason,
        answer.status(),
        trail.location(),
        trail.replaces(),
        answer.validators(),
        answer.body().bytes().length,
        answer.bodyHash(),
        answer.body().truncated(),
        answer.freshForMs(now),
        answer.retryAfterMs(now),
        startedAt,
        now,
        rules);
  }
}
