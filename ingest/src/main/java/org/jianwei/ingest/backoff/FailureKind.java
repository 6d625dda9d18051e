package org.jianwei.ingest.backoff;

import java.util.Set;

/** How much a failure says against an address: some heal within minutes, some never do. */
public enum FailureKind {
  /** Nobody is there, or nobody we may trust: it seldom heals by itself. */
  HARD,
  /** There is an answer, but not the one that was asked for. */
  SOFT,
  /** The host is busy, or the way to it is. */
  TEMPORARY;

  private static final Set<String> HARD_REASONS =
      Set.of("name-unknown", "no-connection", "tls-failed", "address-private");

  private static final Set<String> TEMPORARY_REASONS =
      Set.of("http-408", "http-425", "http-429", "http-503", "http-504", "timeout");

  /**
   * The kind of a failure.
   *
   * @param reason short code of the fetcher or reader; what is not known is soft
   */
  public static FailureKind of(String reason) {
    if (HARD_REASONS.contains(reason)) {
      return HARD;
    }
    return TEMPORARY_REASONS.contains(reason) ? TEMPORARY : SOFT;
  }
}
