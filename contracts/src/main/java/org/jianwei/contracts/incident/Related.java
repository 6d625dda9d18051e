package org.jianwei.contracts.incident;

import java.util.Objects;

/**
 * Another incident that has something in common.
 *
 * @param incidentId the other incident
 * @param kind what they share: {@code theme}, {@code product}, {@code actor}, {@code court}
 * @param score how much, 0 to 1
 */
public record Related(String incidentId, String kind, double score) {

  /** Checks that nothing is missing. */
  public Related {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(kind, "kind");
  }
}
