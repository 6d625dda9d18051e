package org.jianwei.ingest.fetch;

import java.util.Objects;
import org.jianwei.contracts.article.Article;

/**
 * What is known of an article whose text goes on at another address: travels with the link to that
 * address, so that the reader needs no memory.
 *
 * @param article the article with the text of all pages before that address
 * @param page number of the page at that address, from 2
 * @param whole whether the address shows the whole text on one page
 */
public record Continuation(Article article, int page, boolean whole) {

  /** Most pages of one article that are joined. */
  public static final int PAGES_MAX = 20;

  /** Checks the number of the page. */
  public Continuation {
    Objects.requireNonNull(article, "article");
    if (page < 2 || page > PAGES_MAX) {
      throw new IllegalArgumentException("page must lie between 2 and " + PAGES_MAX + ": " + page);
    }
  }
}
