package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Validators;
import org.jianwei.ingest.network.AddressGuard;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site that means harm, and a fetcher that is sent there; both for one test. */
final class HostileSite implements AfterEachCallback {

  static final Duration DEADLINE = Duration.ofSeconds(15);
  static final int BODY_BYTES_MAX = 3_000_000;
  static final byte[] BODY = "<p>晨报讯 渡口镇无人配送车停运</p>".getBytes(UTF_8);

  final RawSite raw = new RawSite();
  private final HttpFetcher fetcher = fetcher(true, Dns.SYSTEM);

  @Override
  public void afterEach(ExtensionContext context) {
    fetcher.close();
    raw.close();
  }

  void redirect(String path, String location) {
    raw.on(path, "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: " + location, new byte[0]);
  }

  void coded(String path, String coding, byte[] body) {
    raw.on(path, "HTTP/1.1 200 OK\nContent-Encoding: " + coding, body);
  }

  FetchOrder article(String path) {
    return order(FetchKind.ARTICLE, path);
  }

  FetchOrder robots() {
    return order(FetchKind.ROBOTS, "/robots.txt");
  }

  FetchOrder order(FetchKind kind, String path) {
    return Orders.of(kind, raw.url(path), Validators.NONE, null, now());
  }

  Fetched fetch(FetchOrder order) {
    return fetcher.fetch(order).join();
  }

  void assertEnds(FetchOrder order, Outcome outcome, String reason) {
    FetchResult result = fetch(order).result();

    assertThat(result.reason()).isEqualTo(reason);
    assertThat(result.outcome()).isEqualTo(outcome);
  }

  static Instant now() {
    return InstantSource.system().instant();
  }

  static HttpFetcher fetcher(boolean allowLoopback, Dns names) {
    AddressGuard guard = new AddressGuard(names, allowLoopback);
    return new HttpFetcher(settings(allowLoopback, DEADLINE), InstantSource.system(), guard);
  }

  static FetchSettings settings(boolean allowLoopback, Duration deadline) {
    return new FetchSettings(
        "0.1", "https://example.org/bot", allowLoopback, deadline, deadline, BODY_BYTES_MAX, 8);
  }
}
