package org.jianwei.ingest.page;

import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What the feed or list that led to a page said of it; used where the page is silent.
 *
 * @param title title
 * @param published time of publication
 */
public record ArticleHints(@Nullable String title, @Nullable StatedTime published) {

  /** Nothing was said. */
  public static final ArticleHints NONE = new ArticleHints(null, null);
}
