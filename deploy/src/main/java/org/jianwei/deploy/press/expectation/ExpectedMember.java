package org.jianwei.deploy.press.expectation;

import java.util.Objects;
import org.jianwei.contracts.incident.MembershipRole;
import org.jspecify.annotations.Nullable;

/**
 * An article that must belong to an incident.
 *
 * @param site id of the site
 * @param path path and query
 * @param role its role; {@code report} is met by a founder too. Within one group of copies the
 *     roles may change places, since whichever was read first counts as the original
 * @param copy letter of its group of copies; null where it is no copy
 * @param revision revision that must stand in the end; null where any may
 */
public record ExpectedMember(
    String site,
    String path,
    MembershipRole role,
    @Nullable String copy,
    @Nullable Integer revision) {

  /** Checks that nothing required is missing. */
  public ExpectedMember {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(role, "role");
  }

  /** The same at any revision. */
  ExpectedMember ofAnyRevision() {
    return new ExpectedMember(site, path, role, copy, null);
  }

  /** The article. */
  public ArticleRef article() {
    return new ArticleRef(site, path);
  }

  /** The copies that it is one of; an article that is no copy is a group of itself. */
  String group() {
    return copy == null ? article().toString() : copy;
  }

  /** Whether an article in this role meets the expectation. */
  boolean isMetBy(MembershipRole actual) {
    if (actual == role) {
      return true;
    }
    boolean original = actual == MembershipRole.FOUNDER || actual == MembershipRole.REPORT;
    return switch (role) {
      case REPORT, FOUNDER -> original || (copy != null && actual == MembershipRole.REPRINT);
      case REPRINT -> original && copy != null;
      case COMPLEMENTARY -> false;
    };
  }
}
