package org.jianwei.aggregate.incident;

import java.time.Duration;
import java.time.Instant;
import org.jianwei.contracts.incident.Incident;

/** Version and times of a record, which are not part of what it says. */
final class Versions {

  /** A case that nobody reports for this long counts as dormant. */
  static final Duration DORMANT = Duration.ofDays(180);

  private Versions() {}

  /** The record under a version, updated at {@code at}. */
  static Incident numbered(Incident i, int version, Instant at) {
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
        i.aiidIds(),
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
        i.aimIds());
  }
}
