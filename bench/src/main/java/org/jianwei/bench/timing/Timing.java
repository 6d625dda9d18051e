package org.jianwei.bench.timing;

/**
 * What a race says of one rival.
 *
 * @param name the rival
 * @param nanos nanoseconds for one operation
 * @param bytes bytes allocated by the measuring thread for one operation, median
 * @param speed operations for each one of the first rival in the same time: above 1 is faster
 */
public record Timing(String name, Spread nanos, double bytes, Spread speed) {

  /** Operations a second, by the median. */
  public double perSecond() {
    return 1e9 / nanos.median();
  }
}
