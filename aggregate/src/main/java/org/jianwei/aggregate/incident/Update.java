package org.jianwei.aggregate.incident;

import java.util.List;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;

/**
 * A new version of a record.
 *
 * @param incident the record
 * @param json the same as JSON
 * @param changes what it says that the version before did not
 * @param head what is to be remembered of it
 */
public record Update(
    Incident incident, byte[] json, List<IncidentChange> changes, IncidentHead head) {

  /** Copies the list, not the bytes: nobody writes to them. */
  public Update {
    changes = List.copyOf(changes);
  }
}
