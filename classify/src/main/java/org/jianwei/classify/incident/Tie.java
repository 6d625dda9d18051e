package org.jianwei.classify.incident;

/** What links two groups that {@link Agglomeration} may unite. */
final class Tie {

  /** The earlier group. */
  int one;

  /** The later group. */
  int other;

  /** How often it was weighed; an {@link Offer} from before the last time counts no more. */
  int weighed;

  /** Score of the strongest link. */
  private double strongest = Double.NEGATIVE_INFINITY;

  /** Share of the mean in how the groups fit, by the kind of the strongest link. */
  private double cohesion;

  /** Sum over all links of what each exceeds the floor. */
  private double excess;

  Tie(int one, int other) {
    lieBetween(one, other);
  }

  /** Goes to other groups; what links these stays. */
  void lieBetween(int group, int second) {
    one = Math.min(group, second);
    other = Math.max(group, second);
  }

  /** Adds a link that exceeds the floor by so much. */
  void add(double score, double share, double exceeding) {
    excess += exceeding;
    if (score > strongest) {
      strongest = score;
      cohesion = share;
    } else if (score == strongest) {
      cohesion = Math.max(cohesion, share);
    }
  }

  /** Adds the links of another one. */
  void add(Tie links) {
    add(links.strongest, links.cohesion, links.excess);
  }

  /** Whether the groups can fit at all: they fit no better than their strongest link is. */
  boolean canReach(double score) {
    return strongest >= score;
  }

  /** How well the groups fit, for a number of pairs of nodes between them. */
  double fit(double floor, double pairs) {
    return (1 - cohesion) * strongest + cohesion * (floor + excess / pairs);
  }
}
