package org.jianwei.deploy.press.expectation;

import java.util.Objects;

/**
 * An article of the press, whatever its port.
 *
 * @param site id of the site
 * @param path path and query
 */
public record ArticleRef(String site, String path) implements Comparable<ArticleRef> {

  /** Checks that nothing is missing. */
  public ArticleRef {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(path, "path");
  }

  @Override
  public int compareTo(ArticleRef other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return site + path;
  }
}
