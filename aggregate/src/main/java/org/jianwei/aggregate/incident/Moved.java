package org.jianwei.aggregate.incident;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.Reason;

/**
 * Where a member stood before.
 *
 * @param from incident that it left
 * @param cause id of the article, or key of the decision, by which it moved
 */
public record Moved(String from, String cause) {

  /** Signal of the reason that says so, and its form: {@code from INCIDENT by CAUSE}. */
  private static final String SIGNAL = "moved";

  private static final Pattern DETAIL = Pattern.compile("from (\\S+) by (\\S.*)");

  /** From where a member came; empty where it is new, or came back to where it had been. */
  public static Optional<Moved> of(Membership member) {
    return member.reasons().stream()
        .filter(reason -> reason.signal().equals(SIGNAL))
        .map(Reason::detail)
        .map(DETAIL::matcher)
        .filter(Matcher::matches)
        .map(found -> new Moved(found.group(1), found.group(2)))
        .filter(moved -> !moved.from().equals(member.incidentId()))
        .findFirst();
  }
}
