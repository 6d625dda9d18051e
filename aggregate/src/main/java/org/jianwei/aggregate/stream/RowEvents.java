package org.jianwei.aggregate.stream;

import java.time.Instant;
import org.jianwei.aggregate.crowd.MemberRows;
import org.jianwei.aggregate.incident.MemberEvent;
import org.jianwei.aggregate.incident.MemberEvent.Kind;
import org.jianwei.aggregate.incident.Moved;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jspecify.annotations.Nullable;

/** What a row of the memberships log does to its incident. */
final class RowEvents {

  private static final int TITLE_CHARS_MAX = 120;

  private RowEvents() {}

  /**
   * A row has come, in place of {@code before}.
   *
   * @param rows where the article stands that caused a link
   */
  static MemberEvent put(@Nullable MembershipRecord before, MembershipRecord row, MemberRows rows) {
    if (row instanceof IncidentLink link) {
      return linked(link, rows);
    }
    return of(before == null ? Kind.ADDED : Kind.REVISED, row);
  }

  /** A row has gone. */
  static MemberEvent removed(MembershipRecord row) {
    return of(Kind.REMOVED, row);
  }

  private static MemberEvent of(Kind kind, MembershipRecord row) {
    if (row instanceof Membership member) {
      ArticleHead article = member.article();
      return new MemberEvent(
          kind,
          article.id(),
          article.fetchedAt(),
          describe(article),
          Moved.of(member).orElse(null));
    }
    return new MemberEvent(Kind.LINKED, "", null, "");
  }

  private static MemberEvent linked(IncidentLink link, MemberRows rows) {
    Decision dismissal = link.dismissal();
    if (dismissal == null || !dismissal.recordKey().equals(link.cause())) {
      Membership cause = rows.member(link.incidentId(), link.cause());
      Instant at = cause == null ? null : cause.article().fetchedAt();
      return new MemberEvent(Kind.LINKED, link.cause(), at, "");
    }
    String who = dismissal.decidedBy() + ": " + dismissal.reason();
    return new MemberEvent(Kind.LINKED, link.cause(), dismissal.decidedAt(), who);
  }

  private static String describe(ArticleHead article) {
    String title = article.title();
    String brief =
        title.codePointCount(0, title.length()) <= TITLE_CHARS_MAX
            ? title
            : title.substring(0, title.offsetByCodePoints(0, TITLE_CHARS_MAX)) + "…";
    return "“" + brief + "” (" + article.publisher() + ")";
  }
}
