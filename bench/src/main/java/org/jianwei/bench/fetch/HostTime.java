package org.jianwei.bench.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What the time of hosts goes into, from the first order of each to its last result.
 *
 * @param pace waiting because the host's pace asks for it
 * @param line waiting for frontier, topics and fetcher
 * @param site from the request to the last byte
 */
record HostTime(Duration pace, Duration line, Duration site) {

  static final HostTime NONE = new HostTime(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  /**
   * The time of one host.
   *
   * @param visits its visits in any order
   * @param pace least time between two of them
   */
  static HostTime of(Collection<HostVisit> visits, Duration pace) {
    List<HostVisit> inOrder =
        visits.stream().sorted(Comparator.comparing(HostVisit::orderedAt)).toList();
    HostTime sum = NONE;
    Instant before = null;
    for (HostVisit visit : inOrder) {
      Duration gap =
          before == null ? Duration.ZERO : positive(Duration.between(before, visit.orderedAt()));
      Duration paced = gap.compareTo(pace) < 0 ? gap : pace;
      Duration queued = positive(Duration.between(visit.orderedAt(), visit.startedAt()));
      sum =
          sum.plus(
              new HostTime(
                  paced,
                  gap.minus(paced).plus(queued),
                  Duration.between(visit.startedAt(), visit.endedAt())));
      before = visit.endedAt();
    }
    return sum;
  }

  HostTime plus(HostTime other) {
    return new HostTime(pace.plus(other.pace), line.plus(other.line), site.plus(other.site));
  }

  /** Share of a part in the whole, 0 to 1; 0 where there is no time at all. */
  double share(Duration part) {
    long whole = pace.plus(line).plus(site).toNanos();
    return whole == 0 ? 0 : (double) part.toNanos() / whole;
  }

  private static Duration positive(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
