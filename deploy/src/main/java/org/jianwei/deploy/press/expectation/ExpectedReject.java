package org.jianwei.deploy.press.expectation;

import java.util.Objects;
import org.jianwei.contracts.reject.Reject;
import org.jspecify.annotations.Nullable;

/**
 * An address that must stand on the topic rejects.
 *
 * @param site id of the site
 * @param path path and query
 * @param kept whether the record went on in spite of its defect; null where either will do
 * @param why what is wrong with it, for people
 */
public record ExpectedReject(String site, String path, @Nullable Boolean kept, String why) {

  /** Checks that nothing required is missing. */
  public ExpectedReject {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(why, "why");
  }

  /** The address. */
  public ArticleRef article() {
    return new ArticleRef(site, path);
  }

  /** Whether {@code reject} is about {@code url} and agrees. */
  boolean isMetBy(Reject reject, String url) {
    boolean same = url.equals(reject.origin().url()) || reject.key().equals(url);
    return same && (kept == null || kept == reject.kept());
  }
}
