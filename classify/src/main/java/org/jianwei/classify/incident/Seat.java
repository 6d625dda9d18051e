package org.jianwei.classify.incident;

import java.util.List;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.incident.Reason;

/**
 * What is kept in memory of a {@link Place}: enough to tell whether an article still stands there.
 * Why it stands there is in its row.
 *
 * @param incidentId incident that it belongs to
 * @param part which part of the article, from 0
 * @param role what it is to the incident
 * @param decided those of its reasons that people decided
 */
record Seat(String incidentId, int part, MembershipRole role, List<Reason> decided) {

  /** Copies the list. */
  Seat {
    decided = List.copyOf(decided);
  }

  static Seat of(Place place) {
    return new Seat(
        place.incidentId(),
        place.part(),
        place.role(),
        place.reasons().stream().filter(Decisions::isReason).toList());
  }

  static List<Seat> of(List<Place> places) {
    return places.stream().map(Seat::of).toList();
  }
}
