package org.jianwei.ingest.backoff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failures in a row of one host or entry; a success ends it.
 *
 * @param failures how many
 * @param points their weights in all, see {@link Backoff}
 * @param reason short code of the last; null where there is none
 * @param since when the first happened; null where there is none
 */
public record Trouble(int failures, int points, @Nullable String reason, @Nullable Instant since) {

  /** All is well. */
  public static final Trouble NONE = new Trouble(0, 0, null, null);

  /** The trouble after one more failure. */
  public Trouble after(String failure, int weight, Instant at) {
    return new Trouble(
        Math.min(failures + 1, Integer.MAX_VALUE - 1),
        (int) Math.min((long) points + weight, Integer.MAX_VALUE),
        failure,
        since == null ? at : since);
  }
}
