package org.jianwei.classify.fact;

import org.jianwei.classify.lexicon.MarkedSentence;
import org.jianwei.classify.lexicon.Place;
import org.jianwei.classify.text.NormalText;
import org.jianwei.classify.text.Quotes;
import org.jianwei.classify.text.Span;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Evidence;

/** One sentence from which facts are read; offsets are within the sentence. */
final class Passage {

  private final Article article;
  private final Place place;
  private final String normal;

  Passage(Article article, Place place) {
    this.article = article;
    this.place = place;
    this.normal = place.text().normalOf(place.sentence().span());
  }

  Article article() {
    return article;
  }

  Place place() {
    return place;
  }

  MarkedSentence sentence() {
    return place.sentence();
  }

  /** The sentence in normalised form. */
  String normal() {
    return normal;
  }

  /** The original wording between two offsets. */
  String original(int start, int end) {
    return place.text().originalOf(span(start, end)).strip();
  }

  /** The sentence, or the clauses around the two offsets. */
  Evidence quote(int start, int end) {
    NormalText text = place.text();
    return Quotes.of(article, place.field(), text, place.sentence().span(), span(start, end));
  }

  private Span span(int start, int end) {
    int from = place.sentence().span().start();
    return new Span(from + start, from + end);
  }
}
