package org.jianwei.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a host's robots.txt.
 *
 * @param rules the rules last read; null where none could be had yet: then nothing is fetched
 * @param reason how the last fetch ended, see {@link org.jianwei.ingest.fetch.FetchResult#reason}
 * @param trouble fetches in a row that failed
 * @param dueAt when it is fetched again
 */
public record HostRobots(
    @Nullable RobotsRules rules, String reason, Trouble trouble, Instant dueAt) {

  /**
   * After this time of server errors a robots.txt that was never read counts as missing, and allows
   * everything (RFC 9309, section 2.3.1.4).
   */
  static final Duration UNREACHABLE_MAX = Duration.ofDays(30);

  /**
   * While rules of an earlier day are used in spite of failures, the file is asked for no more
   * often than this: all else that is due has its turn between.
   */
  static final Duration RETRY_WITH_RULES = Duration.ofHours(1);

  /** Checks that nothing is missing. */
  public HostRobots {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(trouble, "trouble");
    Objects.requireNonNull(dueAt, "dueAt");
  }

  /** Rules that were read. */
  static HostRobots read(RobotsRules rules, String reason, Instant due) {
    return new HostRobots(rules, reason, Trouble.NONE, due);
  }
}
