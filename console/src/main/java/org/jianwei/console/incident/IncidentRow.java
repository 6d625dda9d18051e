package org.jianwei.console.incident;

import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Location;
import org.jianwei.contracts.vocabulary.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an incident. The components mean what they mean in {@link Incident}.
 *
 * @param label the harm level; null where the record states none
 * @param place name of the place; null where none is known
 */
public record IncidentRow(
    String id,
    int version,
    IncidentStatus status,
    String date,
    String title,
    String titleZh,
    @Nullable String label,
    Severity severity,
    List<String> harmTypes,
    @Nullable String place,
    int articles,
    int independent,
    Instant updatedAt) {

  /** The row of a record. */
  public static IncidentRow of(Incident incident) {
    Location location = incident.location();
    return new IncidentRow(
        incident.id(),
        incident.version(),
        incident.status(),
        incident.date(),
        incident.title(),
        incident.titleZh(),
        incident.properties().harmLevels().stream().findFirst().orElse(null),
        incident.severity(),
        incident.properties().harmTypes(),
        location == null ? null : location.location(),
        incident.nArticles(),
        incident.nIndependent(),
        incident.updatedAt());
  }
}
