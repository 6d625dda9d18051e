package org.jianwei.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of its own rhythm. All of it is a claim: feeds say {@code hourly} for years.
 *
 * @param ttl how long the feed asks to be kept before it is fetched again (RSS 2.0 {@code ttl})
 * @param updateInterval time between two updates, {@code sy:updatePeriod} divided by {@code
 *     sy:updateFrequency} (RSS 1.0 syndication module)
 * @param updateBase a moment of update from which the intervals are counted
 * @param updated when the feed says that it changed last; never far in the future
 */
public record FeedSchedule(
    @Nullable Duration ttl,
    @Nullable Duration updateInterval,
    @Nullable Instant updateBase,
    @Nullable Instant updated) {

  /** Nothing is said. */
  public static final FeedSchedule NONE = new FeedSchedule(null, null, null, null);
}
