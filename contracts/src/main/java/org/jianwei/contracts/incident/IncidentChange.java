package org.jianwei.contracts.incident;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One thing that changed from one version of an incident to the next.
 *
 * @param id {@code incidentId/version/TYPE}, unique
 * @param incidentId incident that changed
 * @param version version of the record that shows the change
 * @param type what happened
 * @param at {@code updated_at} of that version
 * @param before what the record said, one entry a value; of a split, the incident that was left
 * @param after what it says now; of a creation, all that the changes tell of: {@code article},
 *     {@code title}, {@code title_zh}, {@code summary}, {@code summary_zh}, {@code severity},
 *     {@code stage}, {@code related} and the labels by facet, each as {@code name: value}
 * @param cause id of the article, or key of the decision, that caused the change
 * @param reason one English sentence
 */
public record IncidentChange(
    String id,
    String incidentId,
    int version,
    ChangeType type,
    Instant at,
    List<String> before,
    List<String> after,
    String cause,
    String reason) {

  /** Checks that nothing is missing and copies the lists. */
  public IncidentChange {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reason, "reason");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
