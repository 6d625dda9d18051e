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

  /** Checks that there is something to count. */
  public Amount {
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(fact, "fact");
    if (!(number > 0) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("number " + number + " is not positive");
    }
  }
}
