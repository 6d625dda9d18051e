package org.jianwei.classify.stream;

import java.util.Objects;
import org.jianwei.contracts.article.Article;

/**
 * An article that is no repeat.
 *
 * @param article the article
 * @param revision number of its content, from 1
 */
record RevisedArticle(Article article, int revision) {

  /** Checks that nothing is missing. */
  RevisedArticle {
    Objects.requireNonNull(article, "article");
  }
}
