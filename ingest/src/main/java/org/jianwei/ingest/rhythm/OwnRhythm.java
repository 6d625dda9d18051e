package org.jianwei.ingest.rhythm;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.ingest.feed.FeedSchedule;
import org.jspecify.annotations.Nullable;

/** What a feed's own words on its rhythm ask of us. */
public final class OwnRhythm {

  private OwnRhythm() {}

  /**
   * The earliest next visit; null where the feed says nothing.
   *
   * @param fetchedAt when the feed was fetched
   */
  public static @Nullable Instant notBefore(FeedSchedule schedule, Instant fetchedAt) {
    Instant byTtl = schedule.ttl() == null ? null : fetchedAt.plus(schedule.ttl());
    Instant byUpdates = nextUpdate(schedule, fetchedAt);
    if (byTtl == null || byUpdates == null) {
      return byTtl == null ? byUpdates : byTtl;
    }
    return byTtl.isAfter(byUpdates) ? byTtl : byUpdates;
  }

  /** Updates come at the base and at each whole interval from it. */
  private static @Nullable Instant nextUpdate(FeedSchedule schedule, Instant fetchedAt) {
    Duration interval = schedule.updateInterval();
    if (interval == null || interval.isZero()) {
      return null;
    }
    Instant base = schedule.updateBase();
    if (base == null || base.isAfter(fetchedAt)) {
      return fetchedAt.plus(interval);
    }
    long past = Duration.between(base, fetchedAt).toMillis() % interval.toMillis();
    return fetchedAt.plus(interval).minusMillis(past);
  }
}
