package org.jianwei.aggregate.incident;

import java.util.List;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;

/**
 * A new version of a record.
 *
 * @param incident the record
 * @param bytes its size in bytes of JSON, at most
 * @param changes what it says that the version before did not
 * @param head what is to be remembered of it
 */
public record Update(
    Incident incident, int bytes, List<IncidentChange> changes, IncidentHead head) {

  /** Copies the list. */
  public Update {
    changes = List.copyOf(changes);
  }
}
