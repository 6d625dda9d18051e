package org.jianwei.ingest.frontier;

import java.time.Instant;
import java.util.Objects;
import org.jianwei.ingest.robots.RobotsRules;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a host's robots.txt.
 *
 * @param rules the rules last read; null where none could be had yet: then nothing is fetched
 * @param reason how the last fetch ended, see {@link org.jianwei.ingest.fetch.FetchResult#reason}
 * @param failures fetches in a row that failed
 * @param dueAt when it is fetched again
 */
public record HostRobots(@Nullable RobotsRules rules, String reason, int failures, Instant dueAt) {

  /** Checks that nothing is missing. */
  public HostRobots {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(dueAt, "dueAt");
  }
}
