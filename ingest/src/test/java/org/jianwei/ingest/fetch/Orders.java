package org.jianwei.ingest.fetch;

import java.time.Instant;
import org.jianwei.ingest.robots.RobotsRules;

/** Orders for tests, with a lease of one hour. */
public final class Orders {

  private static final HopRules OPEN = new HopRules(RobotsRules.ALLOW_ALL, 0);

  private Orders() {}

  /** An order for an article that nothing is known of. */
  public static FetchOrder article(String url, Instant now) {
    return of(FetchKind.ARTICLE, url, Validators.NONE, null, now);
  }

  /** An order for an article whose redirects keep to rules; null where they did not travel. */
  public static FetchOrder article(String url, HopRules hopRules, Instant now) {
    return order(FetchKind.ARTICLE, url, Validators.NONE, null, hopRules, 0, now);
  }

  /** An order for an article that was tried before. */
  public static FetchOrder again(String url, int attempt, Instant now) {
    return order(FetchKind.ARTICLE, url, Validators.NONE, null, OPEN, attempt, now);
  }

  /** An order of any kind, on a host that allows everything at any pace. */
  public static FetchOrder of(
      FetchKind kind, String url, Validators validators, String knownHash, Instant now) {
    return order(kind, url, validators, knownHash, OPEN, 0, now);
  }

  private static FetchOrder order(
      FetchKind kind,
      String url,
      Validators validators,
      String knownHash,
      HopRules hopRules,
      int attempt,
      Instant now) {
    String host = HostKey.of(url).orElse("nowhere");
    return new FetchOrder(
        host + "#1",
        host,
        url,
        kind,
        "morning",
        kind.recurs() ? 0 : -1,
        validators,
        knownHash,
        Hints.NONE,
        hopRules,
        0,
        attempt,
        now,
        now.plusSeconds(3_600));
  }
}
