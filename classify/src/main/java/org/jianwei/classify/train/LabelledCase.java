package org.jianwei.classify.train;

import java.util.Set;
import org.jianwei.contracts.article.Article;

/**
 * An article of which it is known to which cases it belongs.
 *
 * @param article the article
 * @param window part of the file within which it is compared; one for all where a file has none
 * @param cases names of its cases; empty where it belongs to none
 */
record LabelledCase(Article article, String window, Set<String> cases) {

  LabelledCase {
    cases = Set.copyOf(cases);
  }

  /** The case by which it is held out; its own id where it belongs to none. */
  String firstCase() {
    return cases.stream().sorted().findFirst().orElse(article.id());
  }
}
