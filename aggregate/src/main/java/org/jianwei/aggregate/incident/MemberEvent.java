package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the memberships log did to an incident.
 *
 * @param kind what happened
 * @param articleId the article, or the key of the decision, that caused it
 * @param fetchedAt when that article was fetched, or that was decided; null where it is not known
 *     here
 * @param description headline and publisher of the article, or who decided and why; empty for other
 *     links
 * @param moved from where the article came, and why; null where it is new
 */
public record MemberEvent(
    Kind kind,
    String articleId,
    @Nullable Instant fetchedAt,
    String description,
    @Nullable Moved moved) {

  /** Checks that nothing is missing. */
  public MemberEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(description, "description");
  }

  /** Something that is new here. */
  public MemberEvent(Kind kind, String articleId, @Nullable Instant fetchedAt, String description) {
    this(kind, articleId, fetchedAt, description, null);
  }

  /** What a row can do. */
  public enum Kind {
    ADDED,
    REVISED,
    REMOVED,
    LINKED
  }
}
