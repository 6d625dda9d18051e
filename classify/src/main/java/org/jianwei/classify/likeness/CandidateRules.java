package org.jianwei.classify.likeness;

import org.jianwei.runtime.config.ShippedFile;

/**
 * Which nodes are compared at all, in {@code candidate-rules.yaml}: those that share enough. The
 * more days lie between two, the more they must share, for what is new each week and told in the
 * same words is without number; things that are named, such as a product, a court or a sum, count
 * however long ago.
 *
 * @param sharedMin least weight of shared keys, in nats
 * @param nearDays days within which that is enough
 * @param perDay nats that must be shared beside, for each day more
 * @param namedMin least weight of shared names that is enough at any distance
 */
public record CandidateRules(double sharedMin, int nearDays, double perDay, double namedMin) {

  private static final String SHIPPED = "candidate-rules.yaml";

  /** Checks that all bounds are above 0. */
  public CandidateRules {
    if (sharedMin <= 0 || namedMin <= 0 || perDay <= 0 || nearDays < 0) {
      throw new IllegalArgumentException("bounds of candidates must be above 0");
    }
  }

  /** The shipped rules. */
  public static CandidateRules shipped() {
    return ShippedFile.yaml(CandidateRules.class, SHIPPED, CandidateRules.class);
  }

  /** Whether two nodes are compared that share so much. */
  public boolean enough(CaseKeys.Shared shared, long daysApart) {
    return shared.names() >= namedMin || daysApart <= reachDays(shared.all());
  }

  /** Days within which so much is enough, in nats; -1 where it never is. */
  public long reachDays(double nats) {
    return nats < sharedMin ? -1 : nearDays + (long) Math.floor((nats - sharedMin) / perDay);
  }
}
