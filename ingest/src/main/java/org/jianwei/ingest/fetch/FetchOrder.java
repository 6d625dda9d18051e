package org.jianwei.ingest.fetch;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fetch to make. There is one order at a time for a host, so the fetch must be over when the
 * lease ends: who cannot finish by then leaves it alone, and it is ordered again.
 *
 * @param id the host and a running number, unique for all time
 * @param host see {@link HostKey}
 * @param url absolute http(s) address
 * @param kind what stands there
 * @param source id of the source for which it is fetched
 * @param entry index of the entry in its source; -1 for articles and robots.txt
 * @param validators what to ask conditionally with
 * @param knownHash SHA-256 of the body that was read last, lower-case hex
 * @param hints what is known of an article
 * @param hopRules what redirects within the host must keep to; null where they are not followed to
 *     another path, but reported as {@link Outcome#MOVED} and ordered anew
 * @param moves how many hosts sent us on before this one
 * @param attempt 0 for the first
 * @param notBefore earliest start of the request
 * @param leaseUntil when the host may be asked again although no result came
 */
public record FetchOrder(
    String id,
    String host,
    String url,
    FetchKind kind,
    String source,
    int entry,
    Validators validators,
    @Nullable String knownHash,
    Hints hints,
    @Nullable HopRules hopRules,
    int moves,
    int attempt,
    Instant notBefore,
    Instant leaseUntil) {

  /** Checks that nothing is missing. */
  public FetchOrder {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(validators, "validators");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(notBefore, "notBefore");
    Objects.requireNonNull(leaseUntil, "leaseUntil");
  }
}
