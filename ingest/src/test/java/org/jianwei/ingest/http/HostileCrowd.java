package org.jianwei.ingest.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dns;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Orders;
import org.jianwei.ingest.network.AddressGuard;

/**
 * Fetches all addresses given at once, in a heap of its own. Prints how the fetches ended, and how
 * long the slowest of those that brought a small page took.
 */
final class HostileCrowd {

  static final Duration DEADLINE = Duration.ofSeconds(8);

  /** Bytes below which a page counts as small. */
  private static final int SMALL_BYTES = 1_000;

  private HostileCrowd() {}

  public static void main(String[] urls) {
    FetchSettings settings =
        new FetchSettings(
            "0.1", "https://example.org/bot", true, DEADLINE, DEADLINE, 5_000_000, 256);
    InstantSource clock = InstantSource.system();
    AddressGuard guard = new AddressGuard(Dns.SYSTEM, true);
    try (HttpFetcher fetcher = new HttpFetcher(settings, clock, guard)) {
      Instant begun = clock.instant();
      List<CompletableFuture<Ended>> all = new ArrayList<>();
      for (String url : urls) {
        all.add(fetcher.fetch(Orders.article(url, begun)).thenApply(f -> Ended.of(f, begun)));
      }
      print(all.stream().map(CompletableFuture::join).toList());
    }
  }

  private static void print(List<Ended> all) {
    Map<String, Integer> reasons = new TreeMap<>();
    all.forEach(ended -> reasons.merge(ended.reason(), 1, Integer::sum));
    System.out.println("ends " + reasons);
    System.out.println("small pages " + all.stream().filter(Ended::small).count());
    System.out.println(
        "slowest small page ms "
            + all.stream().filter(Ended::small).mapToLong(Ended::ms).max().orElse(-1));
  }

  /** How one fetch ended: without its body, which would be kept otherwise. */
  private record Ended(String reason, boolean small, long ms) {

    static Ended of(Fetched fetched, Instant begun) {
      boolean small = fetched.page() != null && fetched.page().body().length < SMALL_BYTES;
      String reason =
          fetched.result().reason() + (fetched.result().truncated() ? "-truncated" : "");
      return new Ended(
          reason, small, Duration.between(begun, fetched.result().finishedAt()).toMillis());
    }
  }
}
