package org.jianwei.classify.lexicon;

import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Quotes;
import org.jianwei.classify.text.Span;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.TextField;

/**
 * A sentence at its place in an article.
 *
 * @param field title or text
 * @param order 0 for the title, then counting the sentences of the text from 1
 * @param text the normalised view of the field
 * @param sentence the sentence
 */
public record Place(TextField field, int order, NormalText text, MarkedSentence sentence) {

  /** Quotes the sentence. */
  public Evidence quote(Article article) {
    return Quotes.of(article, field, text, sentence.span(), focus());
  }

  private Span focus() {
    if (sentence.mentions().isEmpty()) {
      return new Span(sentence.span().start(), sentence.span().start());
    }
    Mention first = sentence.mentions().get(0);
    return new Span(first.start(), Math.min(first.end(), sentence.span().end()));
  }
}
