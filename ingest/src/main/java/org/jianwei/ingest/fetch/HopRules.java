package org.jianwei.ingest.fetch;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jianwei.ingest.robots.RobotsRules;

/**
 * What a redirect within the host must keep to, so that the fetcher may follow it without asking
 * the frontier: the host's rules and its pace.
 *
 * @param robots the rules of the host
 * @param paceMs time between the end of one request and the next, in milliseconds
 */
public record HopRules(RobotsRules robots, long paceMs) {

  /** Characters of rules that travel with an order; a host with more has its redirects ordered. */
  static final int RULES_CHARS_MAX = 16_384;

  /** Checks that nothing is missing. */
  public HopRules {
    Objects.requireNonNull(robots, "robots");
    if (paceMs < 0) {
      throw new IllegalArgumentException("pace of " + paceMs + " ms");
    }
  }

  /**
   * The rules to send with an order.
   *
   * @param pace the pace of the source, before the crawl delay that the host asks for
   * @return empty where the rules are too long to travel with each order
   */
  public static Optional<HopRules> of(RobotsRules robots, Duration pace) {
    int chars = 0;
    for (String path : robots.allow()) {
      chars += path.length();
    }
    for (String path : robots.disallow()) {
      chars += path.length();
    }
    if (chars > RULES_CHARS_MAX) {
      return Optional.empty();
    }
    Long delayMs = robots.crawlDelayMs();
    long paceMs = delayMs == null ? pace.toMillis() : Math.max(pace.toMillis(), delayMs);
    return Optional.of(new HopRules(robots, paceMs));
  }
}
