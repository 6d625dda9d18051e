package org.jianwei.contracts.incident;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is to other incidents. Key {@code incidentId/}.
 *
 * @param incidentId incident that is described
 * @param mergedInto incident into which it was merged; null while it stands by itself
 * @param related incidents of the same theme
 * @param cause id of the article that caused this state
 */
public record IncidentLink(
    String incidentId, @Nullable String mergedInto, List<Related> related, String cause)
    implements MembershipRecord {

  /** Checks that nothing is missing and copies the list. */
  public IncidentLink {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(cause, "cause");
    related = List.copyOf(related);
  }

  @Override
  public String recordKey() {
    return MembershipRecord.key(incidentId, "");
  }
}
