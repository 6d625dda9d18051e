package org.jianwei.ingest.page;

import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What the feed or list that led to a page said of it; used where the page is silent.
 *
 * @param title title
 * @param published time of publication
 * @param page which page of the article this is, from 1
 */
public record ArticleHints(@Nullable String title, @Nullable StatedTime published, int page) {

  /** Nothing was said. */
  public static final ArticleHints NONE = new ArticleHints(null, null, 1);
}
