package org.jianwei.aggregate.crowd;

import java.util.List;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jspecify.annotations.Nullable;

/** The latest rows of the memberships log. */
public interface MemberRows {

  /** All members of an incident; costly where there are many. */
  List<Membership> all(String incidentId);

  /** One member; null where it is none. */
  @Nullable Membership member(String incidentId, String articleId);

  /** The links of an incident; null where it has none. */
  @Nullable IncidentLink link(String incidentId);
}
