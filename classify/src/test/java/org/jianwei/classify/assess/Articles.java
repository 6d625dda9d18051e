package org.jianwei.classify.assess;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;

/** Articles about made-up matters. */
public final class Articles {

  private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-05-20T09:00:00+08:00");

  private Articles() {}

  /** An article of 20 May 2026. */
  public static Article of(String title, String text) {
    return of(title, text, DAY);
  }

  /** An article of a day. */
  public static Article of(String title, String text, OffsetDateTime published) {
    String url = "https://example.org/" + ArticleIds.contentHash(title, text).substring(0, 8);
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "example",
        "例报",
        title,
        null,
        null,
        null,
        published,
        PublishedPrecision.MINUTE,
        "rule",
        Instant.parse("2026-05-20T01:00:00Z"),
        "zh",
        text,
        null,
        false,
        ArticleIds.contentHash(title, text));
  }
}
