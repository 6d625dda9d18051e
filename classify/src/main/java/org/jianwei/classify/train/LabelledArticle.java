package org.jianwei.classify.train;

import java.util.List;
import java.util.Map;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * An article with what people said it is.
 *
 * @param article the article
 * @param judged whether a model is measured on it, not only trained
 * @param doubtful whether the person who labelled it was in doubt
 * @param label its label
 * @param facets values by facet; a facet about which nobody was asked is missing
 */
record LabelledArticle(
    Article article,
    boolean judged,
    boolean doubtful,
    String label,
    Map<Facet, List<String>> facets) {

  /** The facets for which labelled files have values, and models are trained. */
  static final List<Facet> FACETS =
      List.of(Facet.HARM_TYPES, Facet.AI_TASKS, Facet.HARMED_ENTITIES, Facet.INDUSTRIES);

  LabelledArticle {
    facets = Map.copyOf(facets);
  }

  boolean asked(Facet facet) {
    return facets.containsKey(facet);
  }

  List<String> values(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }
}
