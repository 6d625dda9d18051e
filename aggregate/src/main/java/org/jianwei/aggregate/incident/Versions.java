package org.jianwei.aggregate.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jianwei.contracts.incident.Incident;

/** Version and times of a record, which are not part of what it says. */
final class Versions {

  /** A case that nobody reports for this long counts as dormant. */
  static final Duration DORMANT = Duration.ofDays(180);

  private Versions() {}

  /** The record under a version, updated at {@code at}. */
  static Incident numbered(Incident i, int version, Instant at) {
    return copy(i, version, at, i.aiidIds(), i.aimIds());
  }

  /** The record with its ids in other registers. */
  static Incident known(Incident i, Crosswalk.Entry elsewhere) {
    return copy(i, i.version(), i.updatedAt(), elsewhere.aiid(), elsewhere.aim());
  }

  private static Incident copy(
      Incident i, int version, Instant at, List<Integer> aiidIds, List<String> aimIds) {
    return new Incident(
        i.id(),
        i.title(),
        i.date(),
        i.summary(),
        i.nArticles(),
        i.image(),
        i.evidences(),
        i.company(),
        i.isLegacy(),
        i.concepts(),
        aiidIds,
        i.location(),
        i.languageCounts(),
        i.properties(),
        i.articles(),
        version,
        i.status(),
        i.mergedInto(),
        i.firstSeen(),
        at,
        at.plus(DORMANT),
        i.titleZh(),
        i.summaryZh(),
        i.rationale(),
        i.rationaleZh(),
        i.evidence(),
        i.labelSupport(),
        i.severity(),
        i.confidence(),
        i.nIndependent(),
        i.classCounts(),
        i.timeline(),
        i.legal(),
        i.quantities(),
        i.products(),
        i.actors(),
        i.cn(),
        i.related(),
        aimIds);
  }
}
