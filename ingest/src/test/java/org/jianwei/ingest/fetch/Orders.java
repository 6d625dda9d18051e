package org.jianwei.ingest.fetch;

import java.time.Instant;

/** Orders for tests, with a lease of one hour. */
public final class Orders {

  private Orders() {}

  /** An order for an article that nothing is known of. */
  public static FetchOrder article(String url, Instant now) {
    return of(FetchKind.ARTICLE, url, Validators.NONE, null, now);
  }

  /** An order of any kind. */
  public static FetchOrder of(
      FetchKind kind, String url, Validators validators, String knownHash, Instant now) {
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
        0,
        0,
        now,
        now.plusSeconds(3_600));
  }
}
