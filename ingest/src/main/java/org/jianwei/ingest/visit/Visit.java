package org.jianwei.ingest.visit;

import java.time.Duration;
import java.util.Objects;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Page;
import org.jspecify.annotations.Nullable;

/**
 * What came of one visit.
 *
 * @param url the address that was visited last, after moves to other hosts
 * @param consent what the host's robots.txt says of it
 * @param robots how the request for robots.txt ended
 * @param result how the request for the address ended; null where it was not made
 * @param page what was read; null where nothing was
 */
public record Visit(
    String url,
    Consent consent,
    FetchResult robots,
    @Nullable FetchResult result,
    @Nullable Page page) {

  /** Checks that nothing is missing. */
  public Visit {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(consent, "consent");
    Objects.requireNonNull(robots, "robots");
  }

  /** How it ended: {@code ok}, or a short code in kebab case such as {@code http-503}. */
  public String reason() {
    if (result != null) {
      return result.reason();
    }
    return switch (consent) {
      case FORBIDDEN -> "robots-disallow";
      case PRIVATE -> "address-private";
      default -> "robots-" + robots.reason();
    };
  }

  /** The time from the request for the address to the end of its answer; zero without one. */
  public Duration took() {
    return result == null
        ? Duration.ZERO
        : Duration.between(result.startedAt(), result.finishedAt());
  }
}
