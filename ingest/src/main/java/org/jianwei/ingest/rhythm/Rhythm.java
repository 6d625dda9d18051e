package org.jianwei.ingest.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often an entry is visited. The time between two visits follows the share of what was seen
 * before: where most of what the entry names is new it is visited sooner, where most is known it is
 * visited later, within bounds around the configured interval:
 *
 * <ul>
 *   <li>seen share below 33 %: half the time, down to a quarter of the interval
 *   <li>33 to 67 %: the same time
 *   <li>above 67 %: half as long again, up to twice the interval
 *   <li>nothing new at all, or nothing changed: half as long again, up to four times the interval
 * </ul>
 *
 * <p>What the server and the feed ask for (Cache-Control, {@code ttl}, {@code sy:update*}) is kept,
 * but stretches the time to no more than four times the interval: many feeds say what their
 * software says by default. An interval below a minute is never stretched: who asks for that means
 * it.
 *
 * @param baseMs time that lay before the last visit, in milliseconds; 0 before the first
 * @param visitedAt end of the last visit
 * @param named articles that were named there; -1 where that is not known yet
 * @param fresh those of them that were not known before
 * @param notBefore earliest next visit that server or feed ask for
 */
public record Rhythm(
    long baseMs, Instant visitedAt, int named, int fresh, @Nullable Instant notBefore) {

  /** Before the first visit. */
  public static final Rhythm NEW = new Rhythm(0, Instant.EPOCH, -1, 0, null);

  private static final int LOW_PERCENT = 33;
  private static final int HIGH_PERCENT = 67;
  private static final int SHRINK_MAX = 4;
  private static final int STRETCH_MAX = 4;
  private static final int STRETCH_WITH_NEWS_MAX = 2;
  private static final Duration STRETCHED_FROM = Duration.ofMinutes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** Checks that nothing is missing. */
  public Rhythm {
    Objects.requireNonNull(visitedAt, "visitedAt");
  }

  /**
   * A visit whose page has yet to be read.
   *
   * @param configured the interval of the catalogue
   */
  public Rhythm visited(Instant at, @Nullable Instant earliest, Duration configured) {
    return new Rhythm(interval(configured).toMillis(), at, -1, 0, earliest);
  }

  /** A visit that found nothing changed. */
  public Rhythm unchanged(Instant at, @Nullable Instant earliest, Duration configured) {
    return new Rhythm(interval(configured).toMillis(), at, 0, 0, earliest);
  }

  /** The page of the last visit was read. */
  public Rhythm read(int count, @Nullable Instant earliest) {
    boolean later = earliest != null && (notBefore == null || earliest.isAfter(notBefore));
    return new Rhythm(baseMs, visitedAt, count, fresh, later ? earliest : notBefore);
  }

  /** One more of what the last visit named was not known before. */
  public Rhythm withFresh() {
    return new Rhythm(baseMs, visitedAt, named, fresh + 1, notBefore);
  }

  /** Time between the last visit and the next, as far as the shares say. */
  public Duration interval(Duration configured) {
    if (baseMs == 0) {
      return configured;
    }
    Duration base = Duration.ofMillis(baseMs);
    if (named < 0) {
      return bounded(base, configured, STRETCH_MAX);
    }
    if (fresh == 0) {
      return bounded(longer(base), configured, STRETCH_MAX);
    }
    long seenPercent = 100 - 100L * Math.min(fresh, named) / Math.max(named, 1);
    if (seenPercent > HIGH_PERCENT) {
      return bounded(longer(base), configured, STRETCH_WITH_NEWS_MAX);
    }
    return bounded(seenPercent < LOW_PERCENT ? base.dividedBy(2) : base, configured, STRETCH_MAX);
  }

  /** When the next visit is due. */
  public Instant due(Duration configured) {
    Instant byShare = visitedAt.plus(interval(configured));
    if (notBefore == null || !notBefore.isAfter(byShare)) {
      return byShare;
    }
    Instant latest = visitedAt.plus(stretched(configured, STRETCH_MAX));
    return notBefore.isAfter(latest) ? latest : notBefore;
  }

  private static Duration stretched(Duration configured, int times) {
    return configured.compareTo(STRETCHED_FROM) < 0 ? configured : configured.multipliedBy(times);
  }

  private static Duration longer(Duration time) {
    return time.plus(time.dividedBy(2));
  }

  private static Duration bounded(Duration time, Duration configured, int stretch) {
    Duration shortest = configured.dividedBy(SHRINK_MAX);
    Duration least = shortest.compareTo(SHORTEST) < 0 ? min(SHORTEST, configured) : shortest;
    return min(time.compareTo(least) < 0 ? least : time, stretched(configured, stretch));
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
