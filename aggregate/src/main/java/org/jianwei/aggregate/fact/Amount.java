package org.jianwei.aggregate.fact;

import java.util.Objects;
import org.jianwei.contracts.assessment.Fact;

/**
 * A number as one report states it.
 *
 * @param counted what it counts
 * @param number the number, in {@code unit}; positive
 * @param unit unit, such as 元 or 人
 * @param approximation how exact it is said to be
 * @param fact where it stands
 */
public record Amount(
    Counted counted, double number, String unit, Approximation approximation, Fact fact) {

  /** A number that another rounds is at most so many times as large. */
  private static final double ROUNDED_MAX = 1.5;

  /** Checks that there is something to count. */
  public Amount {
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(fact, "fact");
    if (!(number > 0) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("number " + number + " is not positive");
    }
  }

  /** Whether this is {@code other} cut to its first digits: more than 1,000 for 1,160. */
  boolean rounds(Amount other) {
    return approximation != Approximation.EXACT
        && other.unit.equals(unit)
        && other.number > number
        && other.number < number * ROUNDED_MAX;
  }
}
