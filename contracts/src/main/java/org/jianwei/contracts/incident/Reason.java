package org.jianwei.contracts.incident;

import java.util.Objects;

/**
 * One part of the decision that an article belongs to an incident.
 *
 * @param signal what was compared, such as {@code product}, {@code court}, {@code title}; {@code
 *     decision} where people decided, {@code moved} where it stood elsewhere before
 * @param detail what was found, such as the shared name
 * @param weight its share of the score; negative where it speaks against
 */
public record Reason(String signal, String detail, double weight) {

  /** Checks that nothing is missing. */
  public Reason {
    Objects.requireNonNull(signal, "signal");
    Objects.requireNonNull(detail, "detail");
  }
}
