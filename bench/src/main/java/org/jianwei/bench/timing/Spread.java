package org.jianwei.bench.timing;

import java.util.Arrays;

/**
 * What repeated measurements say: the middle, and where the middle half lies.
 *
 * @param low lower quartile
 * @param median the middle
 * @param high upper quartile
 */
public record Spread(double low, double median, double high) {

  /**
   * The spread of measurements, by linear interpolation between neighbours.
   *
   * @param values at least one
   */
  public static Spread of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no measurements");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Spread(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
  }

  /** Value below which a share of sorted values lies; the share is within 0 to 1. */
  public static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
