package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.robots.RobotsReader;
import org.jianwei.ingest.robots.RobotsRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What sites do to a fetcher, by malice or by accident, and the name that each gets. */
@Timeout(30)
class HostileSitesTest {

  private static final Duration DEADLINE = Duration.ofSeconds(15);

  /** For what never ends by itself. */
  private static final Duration SHORT = Duration.ofMillis(600);

  private static final int BODY_BYTES_MAX = 3_000_000;
  private static final byte[] BODY = "<p>晨报讯 渡口镇无人配送车停运</p>".getBytes(UTF_8);

  private final RawSite site = new RawSite();
  private final HttpFetcher fetcher = fetcher(true, Dns.SYSTEM);

  @AfterEach
  void stop() {
    fetcher.close();
    site.close();
  }

  @Test
  void slowHeaders_endAtTheDeadline() {
    site.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
          site.drip(out, 20);
        });

    assertTimesOut(article("/a"));
  }

  @Test
  void silence_endsAtTheDeadline() {
    site.on("/a", out -> site.await(10_000));

    assertTimesOut(article("/a"));
  }

  @Test
  void drippingBody_endsAtTheDeadline() {
    site.on(
        "/a",
        out -> {
          out.write(RawSite.head("HTTP/1.1 200 OK\nContent-Length: 100000"));
          site.drip(out, 20);
        });

    assertTimesOut(article("/a"));
  }

  @Test
  void tlsHandshakeThatNeverComes_endsAtTheDeadline() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      FetchOrder order = Orders.article("https://127.0.0.1:" + deaf.getLocalPort() + "/", now());

      assertTimesOut(order);
    }
  }

  @Test
  void nameServerThatNeverAnswers_endsAtTheDeadline() {
    Dns hanging =
        name -> {
          site.await(10_000);
          return List.of();
        };
    assertTimesOut(Orders.article("http://slow.example.cn/", now()), hanging);
  }

  @Test
  void endlessChunkedBody_isCutAtTheCap() {
    site.on(
        "/a",
        out -> {
          out.write(RawSite.head("HTTP/1.1 200 OK\nTransfer-Encoding: chunked"));
          byte[] chunk = RawSite.chunk(new byte[60_000]);
          while (!site.await(0)) {
            out.write(chunk);
          }
        });

    Fetched fetched = fetch(article("/a"));

    assertThat(fetched.page().body()).hasSize(BODY_BYTES_MAX);
    assertThat(fetched.page().truncated()).isTrue();
    assertThat(fetched.result().truncated()).isTrue();
  }

  @Test
  void gzipBomb_isGivenUpForItsRatio() {
    coded("/a", "gzip", RawSite.gzip(new byte[20_000_000]));

    assertEnds(article("/a"), Outcome.DENIED, "compression-ratio");
  }

  @Test
  void ratioBombInTwoLayers_isGivenUpForItsRatio() {
    coded("/a", "gzip, gzip", RawSite.gzip(RawSite.gzip(new byte[20_000_000])));

    assertEnds(article("/a"), Outcome.DENIED, "compression-ratio");
  }

  @Test
  void largePageOfManyLinks_isNoBomb() {
    Random random = new Random(20260519);
    StringBuilder page = new StringBuilder();
    while (page.length() < 2_000_000) {
      page.append("<li><a href=\"/2026/05/19/").append(random.nextInt()).append(".html\">通报</a>\n");
    }
    byte[] body = page.toString().getBytes(UTF_8);
    coded("/a", "gzip", RawSite.gzip(body));

    assertThat(fetch(article("/a")).page().body()).isEqualTo(body);
  }

  @Test
  void bombThatIsARobotsFile_isCutWhereEveryRobotsFileIs() {
    coded("/robots.txt", "gzip", RawSite.gzip(new byte[20_000_000]));

    assertThat(fetch(robots()).result().bytes()).isEqualTo(RobotsReader.BYTES_MAX);
  }

  @Test
  void deflate_isReadWithAndWithoutItsWrapper() throws IOException {
    coded("/zlib", "deflate", deflate(BODY, false));
    coded("/bare", "deflate", deflate(BODY, true));

    assertThat(fetch(article("/zlib")).page().body()).isEqualTo(BODY);
    assertThat(fetch(article("/bare")).page().body()).isEqualTo(BODY);
  }

  @Test
  void codingThatNobodyAskedFor_isNamed() {
    coded("/a", "br", BODY);

    assertEnds(article("/a"), Outcome.DENIED, "encoding-unknown");
  }

  @Test
  void codingThatIsNone_isPassedOver() {
    coded("/a", "utf-8", BODY);

    assertThat(fetch(article("/a")).page().body()).isEqualTo(BODY);
  }

  @Test
  void truncatedGzip_isAskedForOnceMoreAndThenKeptAsItIs() {
    byte[] whole = RawSite.gzip(noise(50_000));
    coded("/a", "gzip", Arrays.copyOf(whole, whole.length / 2));

    assertEnds(article("/a"), Outcome.FAILED, "answer-cut");
    assertKeptCut(Orders.again(site.url("/a"), 1, now()));
  }

  @Test
  void contentLengthTooLarge_isAskedForOnceMoreAndThenKeptAsItIs() {
    site.on("/a", "HTTP/1.1 200 OK\nETag: \"1\"\nContent-Length: 100000", BODY);

    assertEnds(article("/a"), Outcome.FAILED, "answer-cut");
    assertKeptCut(Orders.again(site.url("/a"), 1, now()));
  }

  @Test
  void cutChunkedFeed_isKeptAsItIs() throws IOException {
    byte[] chunk = RawSite.chunk(BODY);
    site.on("/a", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked", chunk);

    assertKeptCut(order(FetchKind.FEED, "/a"));
  }

  @Test
  void cutRobotsFile_isNotTrusted() {
    byte[] half = "User-agent: *\nDisallow: /a\n".getBytes(UTF_8);
    site.on("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: 100000", half);

    FetchResult result = fetch(robots()).result();

    assertThat(result.reason()).isEqualTo("answer-cut");
    assertThat(result.robots()).isNull();
  }

  @Test
  void contentLengthTooSmall_endsThePageThereAndHarmsNoOther() {
    site.on("/a", "HTTP/1.1 200 OK\nContent-Length: 10", BODY);
    site.on("/b", "HTTP/1.1 200 OK\nConnection: close", BODY);

    assertThat(fetch(article("/a")).page().body()).isEqualTo(Arrays.copyOf(BODY, 10));
    assertThat(fetch(article("/b")).page().body()).isEqualTo(BODY);
  }

  @Test
  void redirectLoop_isSeenAtOnce() {
    redirect("/a", "/b");
    redirect("/b", "/a");

    assertEnds(article("/a"), Outcome.DENIED, "redirect-loop");
    assertThat(site.asked).hasSize(2);
  }

  @Test
  void thirtyHopRedirect_endsAfterFive() {
    for (int hop = 0; hop < 30; hop++) {
      redirect("/" + hop, "/" + (hop + 1));
    }

    assertEnds(article("/0"), Outcome.DENIED, "redirect-limit");
    assertThat(site.asked).hasSize(1 + Redirects.MAX);
  }

  @Test
  void metaRefresh_isARedirectLikeAnyOther() {
    site.on("/a", "HTTP/1.1 200 OK\nContent-Type: text/html", refresh("0;url=/b"));
    site.on("/b", "HTTP/1.1 200 OK\nContent-Type: text/html", BODY);

    Fetched fetched = fetch(article("/a"));

    assertThat(fetched.page().body()).isEqualTo(BODY);
    assertThat(fetched.result().location()).isEqualTo(site.url("/b"));
    assertThat(fetched.result().permanent()).isFalse();
  }

  @Test
  void metaRefreshToAFile_isRefusedByItsScheme() {
    site.on("/a", "HTTP/1.1 200 OK\nContent-Type: text/html", refresh("0;url=file:///etc/passwd"));

    assertEnds(article("/a"), Outcome.REFUSED, "redirect-scheme");
  }

  @Test
  void redirectToLoopback_isRefused() {
    assertRedirectRefused("http://127.0.0.1:9092/");
    assertRedirectRefused("http://[::1]/");
  }

  @Test
  void redirectToLinkLocal_isRefused() {
    assertRedirectRefused("http://169.254.169.254/latest/meta-data/");
  }

  @Test
  void redirectToPrivateV6_isRefused() {
    assertRedirectRefused("http://[fd12:3456::1]/");
    assertRedirectRefused("http://[64:ff9b::a00:1]/");
  }

  @Test
  void fileAndDataLinks_areRefusedByTheirScheme() {
    for (String link : List.of("file:///etc/passwd", "data:text/html,x", "javascript:alert(1)")) {
      redirect("/a", link);

      assertEnds(article("/a"), Outcome.REFUSED, "redirect-scheme");
    }
  }

  @Test
  void nameWithPublicAndPrivateAddress_isAskedAtThePublicOneAlone() throws IOException {
    // Loopback stands for the public address here, a private network for what must not be asked.
    site.on("/a", "HTTP/1.1 200 OK", BODY);
    InetAddress open = InetAddress.getLoopbackAddress();
    Dns mixed = name -> List.of(InetAddress.getByName("10.0.0.7"), open);
    try (HttpFetcher split = fetcher(true, mixed)) {
      String url = "http://split.example.cn:" + site.port() + "/a";

      assertThat(split.fetch(Orders.article(url, now())).join().page().body()).isEqualTo(BODY);
    }
  }

  @Test
  void nameThatResolvesToPrivateTheSecondTime_isRefusedThen() {
    site.on("/a", "HTTP/1.1 200 OK\nConnection: close", BODY);
    AtomicInteger lookUps = new AtomicInteger();
    Dns rebinding =
        name ->
            lookUps.getAndIncrement() == 0
                ? List.of(InetAddress.getLoopbackAddress())
                : List.of(InetAddress.getByName("192.168.0.1"));
    try (HttpFetcher tricked = fetcher(true, rebinding)) {
      FetchOrder order = Orders.article("http://rebind.example.cn:" + site.port() + "/a", now());

      assertThat(tricked.fetch(order).join().result().outcome()).isEqualTo(Outcome.FETCHED);
      assertThat(tricked.fetch(order).join().result().reason()).isEqualTo("address-private");
    }
  }

  @Test
  void lookUpThatLies_doesNotOpenAPrivateSocket() {
    site.on("/a", "HTTP/1.1 200 OK", BODY);
    FetchSettings settings = settings(false, DEADLINE);
    AddressGuard strict = new AddressGuard(Dns.SYSTEM, false);
    OkHttpClient lied =
        Client.of(settings, strict)
            .newBuilder()
            .dns(name -> List.of(InetAddress.getLoopbackAddress()))
            .build();
    try (HttpFetcher tricked = new HttpFetcher(settings, InstantSource.system(), strict, lied)) {
      String url = "http://harmless.example.cn:" + site.port() + "/a";
      FetchResult result = tricked.fetch(Orders.article(url, now())).join().result();

      assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(result.reason()).isEqualTo("address-private");
    }
    assertThat(site.asked).isEmpty();
  }

  @Test
  void tenMegabyteRobots_isReadAsFarAsTheRfcAsks() {
    StringBuilder file = new StringBuilder("User-agent: *\nDisallow: /p/\n");
    while (file.length() < 10_000_000) {
      file.append("# 本站欢迎守规矩的访客 ").append("x".repeat(200)).append('\n');
    }
    file.append("Disallow: /late/\n");
    site.on("/robots.txt", "HTTP/1.1 200 OK", file.toString().getBytes(UTF_8));

    FetchResult result = fetch(robots()).result();

    assertThat(result.bytes()).isEqualTo(RobotsReader.BYTES_MAX);
    assertThat(result.truncated()).isTrue();
    assertThat(result.robots().disallow()).containsExactly("/p/");
  }

  @Test
  void robotsRedirectLoop_countsAsNoFile() {
    redirect("/robots.txt", "/robots.txt");

    FetchResult result = fetch(robots()).result();

    assertThat(result.reason()).isEqualTo("redirect-loop");
    assertThat(result.robots()).isEqualTo(RobotsRules.ALLOW_ALL);
  }

  @Test
  void robots503_bringsNoRules() {
    site.on("/robots.txt", "HTTP/1.1 503 Busy\nContent-Length: 0", new byte[0]);

    assertThat(fetch(robots()).result().reason()).isEqualTo("http-503");
    assertThat(fetch(robots()).result().robots()).isNull();
  }

  @Test
  void robots429_bringsNoRulesAlthoughItIs4xx() {
    site.on("/robots.txt", "HTTP/1.1 429 Slow\nContent-Length: 0", new byte[0]);

    assertThat(fetch(robots()).result().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(fetch(robots()).result().robots()).isNull();
  }

  @Test
  void retryAfterInSeconds_isReported() {
    assertThat(retryAfter("1800")).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void retryAfterAsADate_isReported() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            now().plusSeconds(1800).atOffset(ZoneOffset.UTC));

    assertThat(retryAfter(date)).isBetween(Duration.ofSeconds(1790), Duration.ofSeconds(1800));
  }

  @Test
  void retryAfterOfNinetyHours_isHeldToADay() {
    assertThat(retryAfter("324000")).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void etagThatNeverChanges_doesNotHideAChangedBody() {
    site.on("/feed", "HTTP/1.1 200 OK\nETag: \"same\"", BODY);
    Validators known = new Validators("\"same\"", null);
    FetchOrder order = Orders.of(FetchKind.FEED, site.url("/feed"), known, "0".repeat(64), now());

    assertEnds(order, Outcome.FETCHED, "ok");
  }

  @Test
  void notModifiedForEver_isAFailureOnceAskedWithoutCondition() {
    site.on("/feed", "HTTP/1.1 304 Not Modified", new byte[0]);
    Validators known = new Validators("\"1\"", null);

    assertEnds(
        Orders.of(FetchKind.FEED, site.url("/feed"), known, null, now()),
        Outcome.NOT_MODIFIED,
        "ok");
    assertEnds(order(FetchKind.FEED, "/feed"), Outcome.FAILED, "http-304");
  }

  @Test
  void headerFlood_isNamed() {
    site.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; !site.await(0); i++) {
            out.write(("X-Flood-" + i + ": " + "x".repeat(100) + "\r\n").getBytes(UTF_8));
          }
        });

    assertEnds(article("/a"), Outcome.FAILED, "answer-broken");
  }

  @Test
  void oneHeaderWithoutEnd_isNamed() {
    site.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Flood: ".getBytes(UTF_8));
          while (!site.await(0)) {
            out.write("x".repeat(1000).getBytes(UTF_8));
          }
        });

    assertEnds(article("/a"), Outcome.FAILED, "answer-broken");
  }

  @Test
  void noHttpAtAll_isNamed() {
    site.on("/a", out -> out.write("220 mail.example.cn ESMTP\r\n".getBytes(UTF_8)));

    assertEnds(article("/a"), Outcome.FAILED, "answer-broken");
  }

  @Test
  void connectionClosedWithoutAWord_isNamed() {
    site.on("/a", out -> {});

    assertEnds(article("/a"), Outcome.FAILED, "answer-broken");
  }

  @Test
  void selfSignedCertificate_isATlsFailure() throws IOException {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1").build();
    HandshakeCertificates keys = new HandshakeCertificates.Builder().heldCertificate(own).build();
    try (ServerSocket server =
        keys.sslContext()
            .getServerSocketFactory()
            .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread serving = new Thread(() -> shakeHands(server));
      serving.start();
      String url = "https://127.0.0.1:" + server.getLocalPort() + "/";

      assertEnds(Orders.article(url, now()), Outcome.FAILED, "tls-failed");
    }
  }

  private static void shakeHands(ServerSocket server) {
    while (!server.isClosed()) {
      try (java.net.Socket socket = server.accept()) {
        int unused = socket.getInputStream().read();
      } catch (IOException e) {
        // The fetcher broke the handshake off, or the test is over.
      }
    }
  }

  private void assertRedirectRefused(String location) {
    AddressGuard strict = new AddressGuard(Dns.SYSTEM, false);
    FetchOrder order = Orders.article("http://news.example.cn/a", now());
    Next next =
        new Redirects(strict, order)
            .next(Trail.from(order.url()), location, true, Duration.ofSeconds(1));

    assertThat(next)
        .isInstanceOfSatisfying(
            Next.Leave.class,
            leave -> {
              assertThat(leave.outcome()).isEqualTo(Outcome.REFUSED);
              assertThat(leave.reason()).isEqualTo("redirect-private");
            });
  }

  private void assertKeptCut(FetchOrder order) {
    Fetched fetched = fetch(order);

    assertThat(fetched.result().outcome()).isEqualTo(Outcome.FETCHED);
    assertThat(fetched.result().reason()).isEqualTo("answer-cut");
    assertThat(fetched.result().truncated()).isTrue();
    assertThat(fetched.result().validators()).isEqualTo(Validators.NONE);
    assertThat(fetched.result().bodyHash()).isNull();
    assertThat(fetched.page().truncated()).isTrue();
    assertThat(fetched.page().body()).isNotEmpty();
  }

  private void assertEnds(FetchOrder order, Outcome outcome, String reason) {
    FetchResult result = fetch(order).result();

    assertThat(result.reason()).isEqualTo(reason);
    assertThat(result.outcome()).isEqualTo(outcome);
  }

  private void assertTimesOut(FetchOrder order) {
    assertTimesOut(order, Dns.SYSTEM);
  }

  private void assertTimesOut(FetchOrder order, Dns names) {
    AddressGuard guard = new AddressGuard(names, true);
    try (HttpFetcher hasty =
        new HttpFetcher(settings(true, SHORT), InstantSource.system(), guard)) {
      FetchResult result = hasty.fetch(order).join().result();

      assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(result.reason()).isEqualTo("timeout");
      assertThat(Duration.between(result.startedAt(), result.finishedAt()))
          .isBetween(SHORT.minusMillis(50), SHORT.plusSeconds(3));
    }
  }

  private Duration retryAfter(String value) {
    site.on("/a", "HTTP/1.1 429 Slow down\nContent-Length: 0\nRetry-After: " + value, new byte[0]);
    FetchResult result = fetch(article("/a")).result();

    assertThat(result.reason()).isEqualTo("http-429");
    return Duration.ofMillis(result.retryAfterMs());
  }

  private void redirect(String path, String location) {
    site.on(path, "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: " + location, new byte[0]);
  }

  private void coded(String path, String coding, byte[] body) {
    site.on(path, "HTTP/1.1 200 OK\nContent-Encoding: " + coding, body);
  }

  private static byte[] refresh(String content) {
    String meta = "<meta http-equiv=\"Refresh\" content=\"" + content + "\">";
    return ("<html><head>" + meta + "</head></html>").getBytes(UTF_8);
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(20260519).nextBytes(noise);
    return noise;
  }

  private static byte[] deflate(byte[] body, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      deflate.write(body);
    }
    return out.toByteArray();
  }

  private FetchOrder article(String path) {
    return order(FetchKind.ARTICLE, path);
  }

  private FetchOrder robots() {
    return order(FetchKind.ROBOTS, "/robots.txt");
  }

  private FetchOrder order(FetchKind kind, String path) {
    return Orders.of(kind, site.url(path), Validators.NONE, null, now());
  }

  private Fetched fetch(FetchOrder order) {
    return fetcher.fetch(order).join();
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }

  private static HttpFetcher fetcher(boolean allowLoopback, Dns names) {
    AddressGuard guard = new AddressGuard(names, allowLoopback);
    return new HttpFetcher(settings(allowLoopback, DEADLINE), InstantSource.system(), guard);
  }

  private static FetchSettings settings(boolean allowLoopback, Duration deadline) {
    return new FetchSettings(
        "0.1", "https://example.org/bot", allowLoopback, deadline, deadline, BODY_BYTES_MAX, 8);
  }
}
