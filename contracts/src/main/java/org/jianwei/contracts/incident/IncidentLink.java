package org.jianwei.contracts.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is to other incidents, and whether people dismissed it. Key {@code incidentId/}.
 *
 * @param incidentId incident that is described
 * @param mergedInto incident into which it was merged; null while it stands by itself
 * @param related incidents that share a name with it or are of the same theme
 * @param dismissal the latest decision to dismiss it, or that decision taken back; null where
 *     nobody decided
 * @param cause id of the article, or key of the decision, that caused this state
 */
public record IncidentLink(
    String incidentId,
    @Nullable String mergedInto,
    List<Related> related,
    @Nullable Decision dismissal,
    String cause)
    implements MembershipRecord {

  /** Checks that nothing is missing and copies the list. */
  public IncidentLink {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(cause, "cause");
    related = List.copyOf(related);
  }

  /** Whether people dismissed it. */
  public boolean isDismissed() {
    return dismissal != null && !dismissal.undone();
  }

  @Override
  public String recordKey() {
    return MembershipRecord.key(incidentId, "");
  }
}
