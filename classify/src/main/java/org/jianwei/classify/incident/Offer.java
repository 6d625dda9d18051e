package org.jianwei.classify.incident;

/**
 * Two groups that fit, as they were when their tie was weighed. In order the better fit comes
 * first; of equal ones that of the earlier groups.
 */
record Offer(double fit, int one, int other, Tie tie, int weighed) implements Comparable<Offer> {

  static Offer of(Tie tie, double fit) {
    return new Offer(fit, tie.one, tie.other, tie, tie.weighed);
  }

  /** Whether the groups are as they were. */
  boolean stands() {
    return weighed == tie.weighed;
  }

  @Override
  public int compareTo(Offer offer) {
    int order = Double.compare(offer.fit, fit);
    if (order == 0) {
      order = Integer.compare(one, offer.one);
    }
    return order == 0 ? Integer.compare(other, offer.other) : order;
  }
}
