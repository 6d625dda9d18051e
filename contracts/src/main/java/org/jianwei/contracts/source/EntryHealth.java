package org.jianwei.contracts.source;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one address at which a source lists its articles is doing.
 *
 * @param url the address, as the catalogue has it but normalised
 * @param kind what stands there, such as {@code feed} or {@code list}
 * @param reason how the last visit ended: {@code ok}, or a short code in kebab case such as {@code
 *     http-404} or {@code feed-unreadable}; null before the first
 * @param lastSuccess when it last could be read, or said that nothing had changed
 * @param lastNewArticle when it last named an article that was not known before
 * @param failureStreak visits in a row that failed, 0 or more
 * @param intervalMs time between two visits as it is now, in milliseconds
 * @param nextVisit when it is visited next, at the earliest
 * @param silentAfter when its silence becomes an alarm, unless it names something new before
 * @param movedTo where it has moved for good
 */
public record EntryHealth(
    String url,
    String kind,
    @Nullable String reason,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastNewArticle,
    int failureStreak,
    long intervalMs,
    @Nullable Instant nextVisit,
    @Nullable Instant silentAfter,
    @Nullable String movedTo) {

  /** Checks that nothing is missing. */
  public EntryHealth {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(kind, "kind");
  }
}
