package org.jianwei.ingest.sitemap;

import java.util.Objects;
import org.jianwei.ingest.time.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What a sitemap says of one article.
 *
 * @param url absolute http or https address
 * @param title title, where the sitemap is one of news; at most {@value #TITLE_CHARS_MAX} chars
 * @param published time of publication, where the sitemap is one of news
 * @param language language that the sitemap states, such as {@code zh-cn}
 */
public record SitemapEntry(
    String url, @Nullable String title, @Nullable StatedTime published, @Nullable String language) {

  /** Longest title, in UTF-16 chars. */
  public static final int TITLE_CHARS_MAX = 500;

  /** Checks and cuts the parts. */
  public SitemapEntry {
    Objects.requireNonNull(url, "url");
    title =
        title == null || title.length() <= TITLE_CHARS_MAX
            ? title
            : title.substring(0, TITLE_CHARS_MAX);
  }
}
