package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sites that never come to an end: each errand ends at its deadline, under a name of its own. */
@Timeout(30)
class SlowSitesTest {

  /** For what never ends by itself. */
  private static final Duration SHORT = Duration.ofMillis(600);

  @RegisterExtension final HostileSite site = new HostileSite();

  @Test
  void slowHeaders_endAtTheDeadline() {
    site.raw.on(
        "/a",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(UTF_8));
          site.raw.drip(out, 20);
        });

    assertTimesOut(site.article("/a"));
  }

  @Test
  void silence_endsAtTheDeadline() {
    site.raw.on("/a", out -> site.raw.await(10_000));

    assertTimesOut(site.article("/a"));
  }

  @Test
  void drippingBody_endsAtTheDeadline() {
    site.raw.on(
        "/a",
        out -> {
          out.write(RawSite.head("HTTP/1.1 200 OK\nContent-Length: 100000"));
          site.raw.drip(out, 20);
        });

    assertTimesOut(site.article("/a"));
  }

  @Test
  void tlsHandshakeThatNeverComes_endsAtTheDeadline() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      FetchOrder order =
          Orders.article("https://127.0.0.1:" + deaf.getLocalPort() + "/", HostileSite.now());

      assertTimesOut(order);
    }
  }

  @Test
  void nameServerThatNeverAnswers_endsAtTheDeadline() {
    Dns hanging =
        name -> {
          site.raw.await(10_000);
          return List.of();
        };
    assertTimesOut(Orders.article("http://slow.example.cn/", HostileSite.now()), hanging);
  }

  private void assertTimesOut(FetchOrder order) {
    assertTimesOut(order, Dns.SYSTEM);
  }

  private void assertTimesOut(FetchOrder order, Dns names) {
    AddressGuard guard = new AddressGuard(names, true);
    try (HttpFetcher hasty =
        new HttpFetcher(HostileSite.settings(true, SHORT), InstantSource.system(), guard)) {
      FetchResult result = hasty.fetch(order).join().result();

      assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(result.reason()).isEqualTo("timeout");
      assertThat(Duration.between(result.startedAt(), result.finishedAt()))
          .isBetween(SHORT.minusMillis(50), SHORT.plusSeconds(3));
    }
  }
}
