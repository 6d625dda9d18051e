package org.jianwei.classify.incident;

import org.jspecify.annotations.Nullable;

/**
 * Two groups that fit. In order the better fit comes first; of equal ones that of the earlier
 * groups.
 *
 * @param tie what links them; null where they are united as they were before
 * @param growth of what this is the next union; null where they are linked
 * @param state how often the tie had been weighed, or which union it is
 */
record Offer(double fit, int one, int other, @Nullable Tie tie, @Nullable Growth growth, int state)
    implements Comparable<Offer> {

  static Offer of(Tie tie, double fit) {
    return new Offer(fit, tie.one, tie.other, tie, null, tie.weighed);
  }

  /** Whether the groups are as they were. */
  boolean stands() {
    return growth == null ? tie != null && state == tie.weighed : growth.awaits(state);
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
