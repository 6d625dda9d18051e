package org.jianwei.console.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jspecify.annotations.Nullable;

/**
 * A member as it is shown.
 *
 * @param number its number on the page, from 1
 * @param article the member
 * @param copyOf number of the first article of its copy group; null where it is that article, or
 *     where that article is not a member
 */
public record ArticleView(int number, IncidentArticle article, @Nullable Integer copyOf) {

  /** Numbers of the articles by id. */
  static Map<String, Integer> numbers(List<IncidentArticle> articles) {
    Map<String, Integer> numbers = new HashMap<>();
    for (IncidentArticle article : articles) {
      numbers.putIfAbsent(article.id(), numbers.size() + 1);
    }
    return numbers;
  }

  static List<ArticleView> of(List<IncidentArticle> articles, Map<String, Integer> numbers) {
    return articles.stream()
        .map(
            a ->
                new ArticleView(
                    numbers.getOrDefault(a.id(), 0),
                    a,
                    a.copyGroup().equals(a.id()) ? null : numbers.get(a.copyGroup())))
        .toList();
  }
}
