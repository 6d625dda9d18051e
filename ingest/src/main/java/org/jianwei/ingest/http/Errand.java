package org.jianwei.ingest.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.network.AddressRefusedException;
import org.jianwei.ingest.robots.RobotsReader;

/**
 * One order on its way: the request, and the redirects that {@link Redirects} follows. A request
 * that got lost with a kept connection is made once more, in the pace of its host.
 */
final class Errand implements Callback {

  /** What OkHttp may be late by, in ending a call. */
  private static final Duration GRACE = Duration.ofMillis(250);

  private final FetchOrder order;
  private final OkHttpClient client;
  private final Hop hop;
  private final Redirects redirects;
  private final Reading reading;
  private final BodyReader bodies;
  private final FetchSettings settings;
  private final InstantSource clock;
  private final Instant startedAt;
  private final CompletableFuture<Fetched> done = new CompletableFuture<>();
  private volatile Trail trail;
  private volatile boolean repeated;

  Errand(
      FetchOrder order,
      OkHttpClient client,
      AddressGuard guard,
      RobotsReader robots,
      BodyReader bodies,
      FetchSettings settings,
      InstantSource clock) {
    this.order = order;
    this.client = client;
    this.hop = new Hop(settings, guard);
    this.redirects = new Redirects(guard, order);
    this.bodies = bodies;
    this.settings = settings;
    this.clock = clock;
    this.startedAt = now();
    this.reading = new Reading(order, startedAt, robots);
    this.trail = Trail.from(order.url());
  }

  /**
   * Sets out.
   *
   * @return completed, never exceptionally, soon after the deadline at the latest: a look-up of a
   *     name may hang for longer than any timeout of a call, and is not waited for
   */
  CompletableFuture<Fetched> start() {
    CompletableFuture<Fetched> inTime =
        done.orTimeout(settings.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
            .exceptionally(late -> ended(Outcome.FAILED, "timeout"));
    ask();
    return inTime;
  }

  @Override
  public void onResponse(Call call, Response response) {
    try (response) {
      if (Redirects.isOne(response.code())) {
        follow(response);
      } else {
        read(call, response);
      }
    } catch (IOException e) {
      onFailure(call, e);
    } catch (RuntimeException e) {
      finish(Outcome.FAILED, "unexpected-" + e.getClass().getSimpleName());
    }
  }

  @Override
  public void onFailure(Call call, IOException e) {
    if (e instanceof AddressRefusedException) {
      finish(Outcome.REFUSED, Failures.reason(e));
    } else if (!call.isCanceled() && mayRepeat(call)) {
      repeated = true;
      askIn(pace());
    } else {
      finish(Outcome.FAILED, Failures.reason(e));
    }
  }

  /** Once an errand, and only where the pace of the host is known. */
  private boolean mayRepeat(Call call) {
    Attempt attempt = call.request().tag(Attempt.class);
    return !repeated
        && attempt != null
        && attempt.maySimplyHaveMissed()
        && order.hopRules() != null
        && pace().compareTo(left()) < 0;
  }

  private Duration pace() {
    HopRules rules = order.hopRules();
    return rules == null ? Duration.ZERO : Duration.ofMillis(rules.paceMs());
  }

  private void askIn(Duration pause) {
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(this::ask);
  }

  private void ask() {
    Optional<Request> request = hop.request(trail.last(), order);
    if (request.isEmpty()) {
      finish(Outcome.REFUSED, "address-private");
      return;
    }
    Duration left = left();
    if (left.isZero() || left.isNegative()) {
      finish(Outcome.FAILED, "timeout");
      return;
    }
    Call call = client.newCall(request.get());
    call.timeout().timeout(left.toMillis(), TimeUnit.MILLISECONDS);
    call.enqueue(this);
  }

  private void follow(Response response) {
    String location = Objects.requireNonNullElse(response.header("Location"), "");
    Answer answer = Answer.of(response, Body.NONE);
    go(redirects.next(trail, location, Redirects.isPermanent(response.code()), left()), answer);
  }

  private void read(Call call, Response response) throws IOException {
    int status = response.code();
    Body body = Reading.hasBody(status) ? bodies.read(response, bytesMax()) : Body.NONE;
    if (call.isCanceled()) {
      finish(Outcome.FAILED, "timeout");
      return;
    }
    Answer answer = Answer.of(response, body);
    Optional<String> refresh = refresh(answer);
    if (refresh.isPresent()) {
      go(redirects.next(trail, refresh.get(), false, left()), answer.withoutBody());
    } else {
      done.complete(reading.of(answer, status, trail, now()));
    }
  }

  private Optional<String> refresh(Answer answer) {
    return order.kind() == FetchKind.ROBOTS
        ? Optional.empty()
        : MetaRefresh.target(answer.body().bytes(), answer.contentType(), trail.last());
  }

  private void go(Next next, Answer answer) {
    if (next instanceof Next.Leave leave) {
      done.complete(reading.ended(leave.outcome(), leave.reason(), answer, leave.trail(), now()));
    } else if (next instanceof Next.Follow follow) {
      trail = follow.trail();
      askIn(follow.pause());
    }
  }

  private int bytesMax() {
    return order.kind() == FetchKind.ROBOTS ? RobotsReader.BYTES_MAX : settings.bodyBytesMax();
  }

  private Duration left() {
    Duration left = settings.deadline().minus(Duration.between(startedAt, now()));
    return left.compareTo(settings.deadline()) > 0 ? settings.deadline() : left;
  }

  private void finish(Outcome outcome, String reason) {
    done.complete(ended(outcome, reason));
  }

  private Fetched ended(Outcome outcome, String reason) {
    return reading.ended(outcome, reason, Answer.NONE, trail, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
