package org.jianwei.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTTP/2 over TLS, with certificates of the test's own. */
@Timeout(20)
class SecureSitesTest {

  private final HeldCertificate certificate =
      new HeldCertificate.Builder()
          .addSubjectAlternativeName("a.example.cn")
          .addSubjectAlternativeName("b.example.cn")
          .build();
  private final MockWebServer server = new MockWebServer();
  private final Set<Protocol> spoken = new CopyOnWriteArraySet<>();

  @BeforeEach
  void start() throws IOException {
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate)
            .build()
            .sslSocketFactory());
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void siteThatSpeaksHttp2_isAskedInIt() {
    server.enqueue(new MockResponse.Builder().body("<p>晨报讯</p>").build());
    try (HttpFetcher fetcher = fetcher(name -> List.of(InetAddress.getLoopbackAddress()))) {
      assertThat(fetch(fetcher, "a.example.cn").outcome()).isEqualTo(Outcome.FETCHED);
    }
    assertThat(spoken).containsExactly(Protocol.HTTP_2);
  }

  @Test
  void connectionThatServesAnotherNameToo_doesNotOpenAPrivateAddress() {
    server.enqueue(new MockResponse.Builder().body("<p>晨报讯</p>").build());
    server.enqueue(new MockResponse.Builder().body("<p>内网</p>").build());
    Dns names =
        name ->
            List.of(
                name.startsWith("a.")
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByName("10.0.0.7"));
    try (HttpFetcher fetcher = fetcher(names)) {
      fetch(fetcher, "a.example.cn");

      assertThat(fetch(fetcher, "b.example.cn").reason()).isEqualTo("address-private");
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void headerFloodInHttp2_endsNamed() {
    MockResponse.Builder flood = new MockResponse.Builder().body("x");
    for (int i = 0; i < 400; i++) {
      flood.addHeader("x-flood-" + i, "x".repeat(10_000));
    }
    server.enqueue(flood.build());
    try (HttpFetcher fetcher = fetcher(name -> List.of(InetAddress.getLoopbackAddress()))) {
      FetchResult result = fetch(fetcher, "a.example.cn");

      assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
      assertThat(result.reason()).isEqualTo("answer-broken");
    }
  }

  private FetchResult fetch(HttpFetcher fetcher, String host) {
    String url = "https://" + host + ":" + server.getPort() + "/";
    return fetcher.fetch(Orders.article(url, InstantSource.system().instant())).join().result();
  }

  private HttpFetcher fetcher(Dns names) {
    FetchSettings settings =
        new FetchSettings(
            "0.1",
            "https://example.org/bot",
            true,
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            10_000,
            8);
    AddressGuard guard = new AddressGuard(names, true);
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    OkHttpClient client =
        Client.of(settings, guard)
            .newBuilder()
            .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
            .addNetworkInterceptor(
                chain -> {
                  spoken.add(chain.connection().protocol());
                  return chain.proceed(chain.request());
                })
            .build();
    return new HttpFetcher(settings, InstantSource.system(), guard, client);
  }
}
