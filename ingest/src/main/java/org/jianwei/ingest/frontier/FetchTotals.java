package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.ingest.fetch.FetchResult;
import org.jianwei.ingest.fetch.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was fetched for a source, since it was first heard of.
 *
 * @param fetches requests that were carried out
 * @param failures those of them that brought no answer of use
 * @param bytes decoded bytes
 * @param newArticles articles that were named for the first time
 * @param latencyMs moving average of the time from a request to its last byte; null before the
 *     first answer
 * @param lastAt when the last of them ended
 */
public record FetchTotals(
    long fetches,
    long failures,
    long bytes,
    long newArticles,
    @Nullable Long latencyMs,
    @Nullable Instant lastAt) {

  /** Nothing yet. */
  public static final FetchTotals NONE = new FetchTotals(0, 0, 0, 0, null, null);

  /** The average moves by one part in so many with each answer. */
  private static final int AVERAGE_OVER = 8;

  /** The totals after one more result. */
  public FetchTotals with(FetchResult result) {
    boolean failed =
        result.outcome() == Outcome.FAILED
            || result.outcome() == Outcome.DENIED
            || result.outcome() == Outcome.REFUSED;
    return new FetchTotals(
        fetches + 1,
        failures + (failed ? 1 : 0),
        bytes + result.bytes(),
        newArticles,
        failed ? latencyMs : latency(result),
        later(lastAt, result.finishedAt()));
  }

  /** The totals after one more article was named for the first time. */
  public FetchTotals withNewArticle() {
    return new FetchTotals(fetches, failures, bytes, newArticles + 1, latencyMs, lastAt);
  }

  /** Both in one. */
  public FetchTotals plus(FetchTotals other) {
    return new FetchTotals(
        fetches + other.fetches,
        failures + other.failures,
        bytes + other.bytes,
        newArticles + other.newArticles,
        weighted(other),
        other.lastAt == null ? lastAt : later(lastAt, other.lastAt));
  }

  private Long latency(FetchResult result) {
    long took = Math.max(0, Duration.between(result.startedAt(), result.finishedAt()).toMillis());
    return latencyMs == null ? took : latencyMs + (took - latencyMs) / AVERAGE_OVER;
  }

  private @Nullable Long weighted(FetchTotals other) {
    if (latencyMs == null || other.latencyMs == null) {
      return latencyMs == null ? other.latencyMs : latencyMs;
    }
    long all = Math.max(1, fetches + other.fetches);
    return Math.round(
        (double) latencyMs * fetches / all + (double) other.latencyMs * other.fetches / all);
  }

  private static Instant later(@Nullable Instant a, Instant b) {
    return a == null || b.isAfter(a) ? b : a;
  }
}
