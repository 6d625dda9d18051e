package org.jianwei.ingest.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an entry last showed life. A feed that answers well for weeks without anything new is broken
 * more often than quiet, and nobody would notice: it raises an alarm after a time that follows from
 * its own history.
 *
 * <p>An entry shows life when it names an article that was not known before, when its newest
 * publication is later than before, or when it names other addresses than before: what it names
 * first may have been named by another entry of its source just before.
 *
 * @param lastNew when it last named an article that was not known before
 * @param lastSign when it last showed life; its first reading counts; null before
 * @param longestGapMs longest time between two signs of life that were not far in the past: each
 *     sign takes a tenth off the memory of it
 * @param newest latest time of publication that it has named
 * @param addresses hash of the addresses that it named last
 */
public record News(
    @Nullable Instant lastNew,
    @Nullable Instant lastSign,
    long longestGapMs,
    @Nullable Instant newest,
    @Nullable String addresses) {

  /** Nothing was read yet. */
  public static final News NONE = new News(null, null, 0, null, null);

  /** Gaps of this many times the longest are odd. */
  private static final int ODD = 3;

  /** No history excuses more than this. */
  private static final Duration SILENCE_MAX = Duration.ofDays(30);

  /** It was read. */
  public News read(Instant at, @Nullable Instant newestNow, String addressesNow) {
    boolean later = newestNow != null && (newest == null || newestNow.isAfter(newest));
    boolean alive = lastSign == null || later || !addressesNow.equals(addresses);
    News after = alive ? sign(at) : this;
    return new News(
        after.lastNew,
        after.lastSign,
        after.longestGapMs,
        later ? newestNow : newest,
        addressesNow);
  }

  /** It named an article that was not known before. */
  public News fresh(Instant at) {
    News after = sign(at);
    return new News(at, after.lastSign, after.longestGapMs, newest, addresses);
  }

  /**
   * When its silence becomes odd; null where it was never read.
   *
   * @param least shortest silence that is odd
   */
  public @Nullable Instant silentAfter(Duration least) {
    if (lastSign == null) {
      return null;
    }
    Duration byHistory = Duration.ofMillis(longestGapMs).multipliedBy(ODD);
    Duration capped = byHistory.compareTo(SILENCE_MAX) > 0 ? SILENCE_MAX : byHistory;
    return lastSign.plus(capped.compareTo(least) > 0 ? capped : least);
  }

  private News sign(Instant at) {
    if (lastSign == null) {
      return new News(lastNew, at, 0, newest, addresses);
    }
    if (!at.isAfter(Objects.requireNonNull(lastSign))) {
      return this;
    }
    long gap = Duration.between(lastSign, at).toMillis();
    long remembered = longestGapMs - longestGapMs / 10;
    return new News(lastNew, at, Math.max(gap, remembered), newest, addresses);
  }
}
