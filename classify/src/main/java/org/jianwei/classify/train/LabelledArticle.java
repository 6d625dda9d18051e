package org.jianwei.classify.train;

import java.util.List;
import org.jianwei.contracts.article.Article;

/**
 * An article with what people said it is.
 *
 * @param article the article
 * @param judged whether a model is measured on it, not only trained
 * @param label its label
 * @param harmTypes kinds of harm; empty where nobody was asked
 * @param aiTasks tasks of the AI system; empty where nobody was asked
 */
record LabelledArticle(
    Article article, boolean judged, String label, List<String> harmTypes, List<String> aiTasks) {

  LabelledArticle {
    harmTypes = List.copyOf(harmTypes);
    aiTasks = List.copyOf(aiTasks);
  }
}
