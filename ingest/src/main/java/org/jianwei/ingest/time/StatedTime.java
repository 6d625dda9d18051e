package org.jianwei.ingest.time;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jianwei.contracts.article.PublishedPrecision;

/**
 * A time of publication as it was stated.
 *
 * @param at the time with the offset that was stated, else that of Shanghai; what the precision
 *     leaves open is zero
 * @param precision how exactly it was stated; never {@link PublishedPrecision#NONE}
 */
public record StatedTime(OffsetDateTime at, PublishedPrecision precision) {

  /** Checks that nothing is missing. */
  public StatedTime {
    Objects.requireNonNull(at, "at");
    if (precision == PublishedPrecision.NONE) {
      throw new IllegalArgumentException("a stated time has a precision");
    }
  }
}
