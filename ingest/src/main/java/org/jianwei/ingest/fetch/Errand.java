package org.jianwei.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jianwei.ingest.robots.RobotsReader;

/**
 * One order on its way: the request, and up to {@value #REDIRECTS_MAX} redirects, within one
 * deadline. Redirects within the host are followed. Another host has a pace and rules of its own
 * and is left to the frontier; only robots.txt is followed there, as RFC 9309 section 2.3.1.2 asks.
 */
final class Errand implements Callback {

  static final int REDIRECTS_MAX = 5;

  private final FetchOrder order;
  private final OkHttpClient client;
  private final Hop hop;
  private final Reading reading;
  private final Duration deadline;
  private final InstantSource clock;
  private final Instant startedAt;
  private final CompletableFuture<Fetched> done = new CompletableFuture<>();
  private int redirects;

  Errand(
      FetchOrder order,
      OkHttpClient client,
      Hop hop,
      RobotsReader robots,
      FetchSettings settings,
      InstantSource clock) {
    this.order = order;
    this.client = client;
    this.hop = hop;
    this.deadline = settings.deadline();
    this.clock = clock;
    this.startedAt = now();
    this.reading = new Reading(order, startedAt, settings.bodyBytesMax(), robots);
  }

  void start() {
    ask(order.url());
  }

  CompletableFuture<Fetched> done() {
    return done;
  }

  @Override
  public void onResponse(Call call, Response response) {
    try (response) {
      if (isRedirect(response.code())) {
        follow(response);
      } else {
        done.complete(reading.of(response, this::now));
      }
    } catch (IOException e) {
      onFailure(call, e);
    } catch (RuntimeException e) {
      finish(Outcome.FAILED, "unexpected-" + e.getClass().getSimpleName());
    }
  }

  @Override
  public void onFailure(Call call, IOException e) {
    finish(e instanceof AddressRefusedException ? Outcome.REFUSED : Outcome.FAILED, reason(e));
  }

  private void ask(String url) {
    Optional<Request> request = hop.request(url, order);
    if (request.isEmpty()) {
      finish(Outcome.REFUSED, "address-private");
      return;
    }
    long leftMs = deadline.minus(Duration.between(startedAt, now())).toMillis();
    if (leftMs <= 0) {
      finish(Outcome.FAILED, "timeout");
      return;
    }
    Call call = client.newCall(request.get());
    call.timeout().timeout(Math.min(leftMs, deadline.toMillis()), TimeUnit.MILLISECONDS);
    call.enqueue(this);
  }

  private void follow(Response response) {
    Optional<String> target = Hop.target(response);
    if (target.isEmpty()) {
      finish(Outcome.DENIED, "redirect-unusable");
    } else if (++redirects > REDIRECTS_MAX) {
      finish(Outcome.FAILED, "redirect-limit");
    } else if (order.kind() == FetchKind.ROBOTS || staysOnHost(target.get())) {
      ask(target.get());
    } else {
      done.complete(reading.moved(response.code(), target.get(), now()));
    }
  }

  private boolean staysOnHost(String url) {
    return HostKey.of(url).filter(order.host()::equals).isPresent();
  }

  private void finish(Outcome outcome, String reason) {
    done.complete(reading.without(outcome, reason, now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static String reason(IOException e) {
    if (e instanceof AddressRefusedException) {
      return "address-private";
    }
    if (e instanceof InterruptedIOException) {
      return "timeout";
    }
    if (e instanceof UnknownHostException) {
      return "name-unknown";
    }
    if (e instanceof SSLException) {
      return "tls-failed";
    }
    return e instanceof ConnectException || e instanceof SocketException
        ? "no-connection"
        : "answer-broken";
  }
}
