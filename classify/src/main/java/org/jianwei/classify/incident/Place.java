package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.incident.Reason;

/**
 * Where an article, or one part of a round-up, stands, as it was last written out.
 *
 * @param incidentId incident that it belongs to
 * @param part which part of the article, from 0
 * @param role what it is to the incident
 * @param similarity strength of the link by which it joined, 0 to 1
 * @param reasons why it joined, strongest first
 */
public record Place(
    String incidentId, int part, MembershipRole role, double similarity, List<Reason> reasons) {

  /** Checks that nothing is missing and copies the list. */
  public Place {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(role, "role");
    reasons = List.copyOf(reasons);
  }
}
