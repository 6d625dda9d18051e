package org.jianwei.ingest.backoff;

import java.time.Duration;
import org.jianwei.contracts.article.ArticleIds;

/**
 * A little more wait, so that hosts that were sent away at one moment do not all come back at one
 * moment. It is drawn from a hash instead of a clock or a generator: a replay waits as long.
 */
public final class Jitter {

  /** The most that is added: a tenth. */
  static final int TENTH = 10;

  private static final int GRAINS = 1_000;

  private Jitter() {}

  /**
   * The wait, and up to a tenth of it more. Never less: what a server asks for is kept.
   *
   * @param name what waits
   * @param round different at each of its waits, such as the number of failures
   */
  public static Duration added(Duration wait, String name, int round) {
    String hash = ArticleIds.ofCanonicalUrl(name + "#" + round);
    long grain = Long.parseUnsignedLong(hash.substring(0, 8), 16) % GRAINS;
    return wait.plus(wait.dividedBy(TENTH).multipliedBy(grain).dividedBy(GRAINS));
  }
}
