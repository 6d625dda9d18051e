package org.jianwei.aggregate.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.contracts.incident.Membership;

/**
 * How the press came upon an incident.
 *
 * @param firstDay day of the oldest member
 * @param firstPublisher publisher of the oldest member, its name alone; empty where none is known
 * @param firstHeadline headline of the oldest member, cleaned
 * @param headline headline of the oldest report, cleaned
 */
public record Coverage(
    LocalDate firstDay, String firstPublisher, String firstHeadline, String headline) {

  /** Checks that nothing is missing. */
  public Coverage {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(firstPublisher, "firstPublisher");
    Objects.requireNonNull(firstHeadline, "firstHeadline");
    Objects.requireNonNull(headline, "headline");
  }

  /** The coverage by {@code members}, at least one. */
  public static Coverage of(Members members) {
    Membership oldest = members.articles().get(0);
    return new Coverage(
        Publication.dayOf(oldest),
        Headline.publisher(oldest.article().publisher()),
        Headline.clean(oldest.article().title()),
        Headline.clean(members.oldestReport().article().title()));
  }
}
