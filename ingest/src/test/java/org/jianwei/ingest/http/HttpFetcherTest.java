package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HttpFetcherTest {

  private static final byte[] BODY = "<p>小城晨报：无人配送车停运</p>".getBytes(UTF_8);
  private static final Duration DEADLINE = Duration.ofMillis(700);
  private static final int BODY_BYTES_MAX = 10_000;

  private final LocalSite site = new LocalSite();
  private final HttpFetcher fetcher = fetcher(true, Dns.SYSTEM);

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  @Test
  void fetch_200_bringsThePageWithItsValidators() {
    site.on(
        "/a", 200, Map.of("ETag", "\"7\"", "Last-Modified", "Tue, 19 May 2026 00:00:00 GMT"), BODY);

    Fetched fetched = fetch("/a");

    assertThat(fetched.page().body()).isEqualTo(BODY);
    assertThat(fetched.page().url()).isEqualTo(site.url("/a"));
    assertThat(fetched.page().truncated()).isFalse();
    assertThat(fetched.result().outcome()).isEqualTo(Outcome.FETCHED);
    assertThat(fetched.result().bytes()).isEqualTo(BODY.length);
    assertThat(fetched.result().validators())
        .isEqualTo(new Validators("\"7\"", "Tue, 19 May 2026 00:00:00 GMT"));
  }

  @Test
  void fetch_anyPage_saysWhoAsks() {
    site.on("/a", 200, Map.of(), BODY);

    fetch("/a");

    assertThat(site.asked.get(0).getFirst("User-Agent"))
        .isEqualTo("Jianwei/0.1 (+https://example.org/bot)");
    assertThat(site.asked.get(0).getFirst("Cookie")).isNull();
  }

  @Test
  void fetch_knownValidators_areSentAnd304BringsNoPage() {
    site.on("/feed", 304, Map.of(), new byte[0]);

    Fetched fetched =
        fetch(FetchKind.FEED, "/feed", new Validators("\"7\"", "Tue, 19 May 2026 00:00:00 GMT"));

    assertThat(site.asked.get(0).getFirst("If-None-Match")).isEqualTo("\"7\"");
    assertThat(site.asked.get(0).getFirst("If-Modified-Since"))
        .isEqualTo("Tue, 19 May 2026 00:00:00 GMT");
    assertThat(fetched.result().outcome()).isEqualTo(Outcome.NOT_MODIFIED);
    assertThat(fetched.page()).isNull();
  }

  @Test
  void fetch_304WithoutHavingAskedForIt_isAFailure() {
    site.on("/feed", 304, Map.of(), new byte[0]);

    assertThat(fetch(FetchKind.FEED, "/feed", Validators.NONE).result().outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void fetch_sameBodyAsKnown_isUnchangedAndBringsNoPage() {
    site.on("/feed", 200, Map.of(), BODY);
    String hash = fetch("/feed").result().bodyHash();

    Fetched again =
        fetch(Orders.of(FetchKind.FEED, site.url("/feed"), Validators.NONE, hash, now()));

    assertThat(again.result().outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(again.page()).isNull();
  }

  @Test
  void fetch_503_reportsRetryAfter() {
    site.on("/a", 503, Map.of("Retry-After", "120"), BODY);

    FetchResult result = fetch("/a").result();

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.reason()).isEqualTo("http-503");
    assertThat(result.retryAfterMs()).isEqualTo(120_000);
  }

  @Test
  void fetch_503WithRetryAfterZero_asksOnce() {
    site.on("/a", 503, Map.of("Retry-After", "0"), BODY);

    fetch("/a");

    assertThat(site.asked).hasSize(1);
  }

  @Test
  void fetch_404_isDenied() {
    site.on("/a", 404, Map.of(), BODY);

    assertThat(fetch("/a").result().outcome()).isEqualTo(Outcome.DENIED);
  }

  @Test
  void fetch_drippingBody_endsAtTheDeadline() {
    CountDownLatch over = new CountDownLatch(1);
    site.on("/slow", exchange -> drip(exchange, over));

    FetchResult result = fetch("/slow").result();
    over.countDown();

    assertThat(result.reason()).isEqualTo("timeout");
    assertThat(Duration.between(result.startedAt(), result.finishedAt()))
        .isBetween(DEADLINE.minusMillis(50), DEADLINE.plusSeconds(2));
  }

  @Test
  void fetch_redirectsThatEachTakeTime_shareOneDeadline() {
    CountDownLatch over = new CountDownLatch(1);
    site.on(
        "/r",
        exchange -> {
          await(over, 300);
          LocalSite.send(exchange, 302, Map.of("Location", "/r?" + site.asked.size()), new byte[0]);
        });

    FetchResult result = fetch("/r").result();
    over.countDown();

    assertThat(result.reason()).isEqualTo("timeout");
  }

  @Test
  void fetch_redirectWithinTheHost_isFollowed() {
    site.on("/old", 301, Map.of("Location", "/new#top"), new byte[0]);
    site.on("/new", 200, Map.of(), BODY);

    Fetched fetched = fetch("/old");

    assertThat(fetched.page().url()).isEqualTo(site.url("/new"));
    assertThat(fetched.result().location()).isEqualTo(site.url("/new"));
    assertThat(fetched.result().permanent()).isTrue();
  }

  @Test
  void fetch_oneRedirectOfSeveralTemporary_isNotPermanent() {
    site.on("/old", 301, Map.of("Location", "/now"), new byte[0]);
    site.on("/now", 307, Map.of("Location", "/new"), new byte[0]);
    site.on("/new", 200, Map.of("Cache-Control", "max-age=60"), BODY);

    FetchResult result = fetch("/old").result();

    assertThat(result.location()).isEqualTo(site.url("/new"));
    assertThat(result.permanent()).isFalse();
    assertThat(result.freshForMs()).isEqualTo(60_000);
  }

  @Test
  void fetch_redirectToAnotherHost_isReportedAndNotFollowed() {
    try (LocalSite other = new LocalSite()) {
      other.on("/b", 200, Map.of(), BODY);
      site.on("/a", 302, Map.of("Location", other.url("/b")), new byte[0]);

      FetchResult result = fetch("/a").result();

      assertThat(result.outcome()).isEqualTo(Outcome.MOVED);
      assertThat(result.location()).isEqualTo(other.url("/b"));
      assertThat(other.asked).isEmpty();
    }
  }

  @Test
  void fetch_redirectToNoHttpAddress_isRefusedByItsScheme() {
    site.on("/a", 302, Map.of("Location", "file:///etc/passwd"), new byte[0]);

    assertThat(fetch("/a").result().reason()).isEqualTo("redirect-scheme");
  }

  @Test
  void fetch_gzip_isDecoded() {
    site.on("/a", 200, Map.of("Content-Encoding", "gzip"), gzip(BODY));

    assertThat(fetch("/a").page().body()).isEqualTo(BODY);
  }

  @Test
  void fetch_gzipBomb_isCutAtTheCap() {
    site.on("/bomb", 200, Map.of("Content-Encoding", "gzip"), gzip(new byte[20_000_000]));

    Page page = fetch("/bomb").page();

    assertThat(page.body()).hasSize(BODY_BYTES_MAX);
    assertThat(page.truncated()).isTrue();
  }

  @Test
  void fetch_bodyOfExactlyTheCap_isWhole() {
    site.on("/a", 200, Map.of(), new byte[BODY_BYTES_MAX]);

    assertThat(fetch("/a").page().truncated()).isFalse();
  }

  @Test
  void fetch_brokenGzip_isAFailure() {
    site.on("/a", 200, Map.of("Content-Encoding", "gzip"), BODY);

    assertThat(fetch("/a").result().reason()).isEqualTo("answer-broken");
  }

  @Test
  void fetch_nobodyListens_isAFailure() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    FetchResult result = fetch(Orders.article("http://127.0.0.1:" + port + "/", now())).result();

    assertThat(result.reason()).isEqualTo("no-connection");
  }

  @Test
  void fetch_loopbackNotAllowed_isRefusedForAddressesAndNames() {
    site.on("/a", 200, Map.of(), BODY);
    try (HttpFetcher strict = fetcher(false, Dns.SYSTEM)) {
      for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "0.0.0.0")) {
        FetchOrder order = Orders.article("http://" + host + ":" + site.port() + "/a", now());

        assertThat(strict.fetch(order).join().result().outcome())
            .as(host)
            .isEqualTo(Outcome.REFUSED);
      }
    }
    assertThat(site.asked).isEmpty();
  }

  @Test
  void fetch_nameThatResolvesToAPrivateAddress_isRefused() {
    Dns rebinding = name -> List.of(InetAddress.getByName("10.0.0.7"));
    try (HttpFetcher tricked = fetcher(true, rebinding)) {
      FetchOrder order = Orders.article("http://harmless.example.cn/", now());

      FetchResult result = tricked.fetch(order).join().result();

      assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(result.reason()).isEqualTo("address-private");
    }
  }

  @Test
  void fetch_robots_bringsTheRules() {
    site.on("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /p/\n".getBytes(UTF_8));

    Fetched fetched = fetch(FetchKind.ROBOTS, "/robots.txt", Validators.NONE);

    assertThat(fetched.page()).isNull();
    assertThat(fetched.result().robots().allows(site.url("/p/1"))).isFalse();
    assertThat(fetched.result().robots().allows(site.url("/q"))).isTrue();
  }

  @Test
  void fetch_robotsNotFound_allowsAll() {
    site.on("/robots.txt", 404, Map.of(), BODY);

    assertThat(fetch(FetchKind.ROBOTS, "/robots.txt", Validators.NONE).result().robots())
        .isEqualTo(RobotsRules.ALLOW_ALL);
  }

  @Test
  void fetch_robotsUnavailable_bringsNoRules() {
    site.on("/robots.txt", 503, Map.of(), BODY);

    assertThat(fetch(FetchKind.ROBOTS, "/robots.txt", Validators.NONE).result().robots()).isNull();
  }

  @Test
  void fetch_robotsOnAnotherHost_areFollowed() {
    try (LocalSite other = new LocalSite()) {
      other.on("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /p/\n".getBytes(UTF_8));
      site.on("/robots.txt", 301, Map.of("Location", other.url("/robots.txt")), new byte[0]);

      FetchResult result = fetch(FetchKind.ROBOTS, "/robots.txt", Validators.NONE).result();

      assertThat(result.robots().disallow()).containsExactly("/p/");
    }
  }

  private Fetched fetch(String path) {
    return fetch(FetchKind.ARTICLE, path, Validators.NONE);
  }

  private Fetched fetch(FetchKind kind, String path, Validators validators) {
    return fetch(Orders.of(kind, site.url(path), validators, null, now()));
  }

  private Fetched fetch(FetchOrder order) {
    return fetcher.fetch(order).join();
  }

  private static java.time.Instant now() {
    return InstantSource.system().instant();
  }

  private static HttpFetcher fetcher(boolean allowLoopback, Dns names) {
    FetchSettings settings =
        new FetchSettings(
            "0.1", "https://example.org/bot", allowLoopback, DEADLINE, DEADLINE, BODY_BYTES_MAX, 8);
    return new HttpFetcher(
        settings, InstantSource.system(), new AddressGuard(names, allowLoopback));
  }

  /** One byte every 50 ms: no read ever times out. */
  private static void drip(HttpExchange exchange, CountDownLatch over) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    while (!await(over, 50)) {
      body.write('.');
      body.flush();
    }
  }

  private static boolean await(CountDownLatch over, long ms) {
    try {
      return over.await(ms, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}
