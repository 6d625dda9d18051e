package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Statuses and heads of answers that mislead or make no sense, and the name that each gets. */
@Timeout(30)
class HostileAnswersTest {

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void retryAfterInSeconds_isReported() {
    assertThat(retryAfter("1800")).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void retryAfterAsADate_isReported() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            HostileSite.now().plusSeconds(1800).atOffset(ZoneOffset.UTC));

    assertThat(retryAfter(date)).isBetween(Duration.ofSeconds(1790), Duration.ofSeconds(1800));
  }

  @Test
  void retryAfterOfNinetyHours_isHeldToADay() {
    assertThat(retryAfter("324000")).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void etagThatNeverChanges_doesNotHideAChangedBody() {
    site.raw.on("/feed", "HTTP/1.1 200 OK\nETag: \"same\"", HostileSite.BODY);
    Validators known = new Validators("\"same\"", null);
    FetchOrder order =
        Orders.of(FetchKind.FEED, site.raw.url("/feed"), known, "0".repeat(64), HostileSite.now());

    site.assertEnds(order, Outcome.FETCHED, "ok");
  }

  @Test
  void notModifiedForEver_isAFailureOnceAskedWithoutCondition() {
    site.raw.on("/feed", "HTTP/1.1 304 Not Modified", new byte[0]);
    Validators known = new Validators("\"1\"", null);

    site.assertEnds(
        Orders.of(FetchKind.FEED, site.raw.url("/feed"), known, null, HostileSite.now()),
        Outcome.NOT_MODIFIED,
        "ok");
    site.assertEnds(site.order(FetchKind.FEED, "/feed"), Outcome.FAILED, "http-304");
  }

  @Test
  void headerFlood_isNamed() {
    site.raw.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          for (int i = 0; !site.raw.await(0); i++) {
            out.write(("X-Flood-" + i + ": " + "x".repeat(100) + "\r\n").getBytes(UTF_8));
          }
        });

    site.assertEnds(site.article("/a"), Outcome.FAILED, "headers-endless");
  }

  @Test
  void oneHeaderWithoutEnd_isNamed() {
    site.raw.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Flood: ".getBytes(UTF_8));
          while (!site.raw.await(0)) {
            out.write("x".repeat(1000).getBytes(UTF_8));
          }
        });

    site.assertEnds(site.article("/a"), Outcome.FAILED, "headers-endless");
  }

  @Test
  void noHttpAtAll_isNamed() {
    site.raw.on("/a", out -> out.write("220 mail.example.cn ESMTP\r\n".getBytes(UTF_8)));

    site.assertEnds(site.article("/a"), Outcome.FAILED, "answer-broken");
  }

  @Test
  void connectionClosedWithoutAWord_isNamed() {
    site.raw.on("/a", out -> {});

    site.assertEnds(site.article("/a"), Outcome.FAILED, "answer-broken");
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

      site.assertEnds(Orders.article(url, HostileSite.now()), Outcome.FAILED, "tls-failed");
    }
  }

  private Duration retryAfter(String value) {
    site.raw.on(
        "/a", "HTTP/1.1 429 Slow down\nContent-Length: 0\nRetry-After: " + value, new byte[0]);
    FetchResult result = site.fetch(site.article("/a")).result();

    assertThat(result.reason()).isEqualTo("http-429");
    return Duration.ofMillis(result.retryAfterMs());
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
}
