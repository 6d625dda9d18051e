package org.jianwei.ingest.sitemap;

import java.util.Objects;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that an index names.
 *
 * @param url absolute http or https address
 * @param modified when it was last changed, where the index says so
 */
public record SitemapPart(String url, @Nullable StatedTime modified) {

  /** Checks that nothing is missing. */
  public SitemapPart {
    Objects.requireNonNull(url, "url");
  }
}
