package org.jianwei.classify.fact;

import java.util.List;
import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/** The facts of texts of 20 May 2026. */
final class Facts {

  private static final SignalLexicon LEXICON = SignalLexicon.shipped();
  private static final FactFinder FINDER = new FactFinder(LEXICON);

  private Facts() {}

  static List<Fact> of(FactKind kind, String text) {
    return of(kind, Articles.of("", text));
  }

  static List<Fact> of(FactKind kind, Article article) {
    return all(article).stream().filter(fact -> fact.kind() == kind).toList();
  }

  static List<Fact> all(Article article) {
    return FINDER.find(Reading.of(article, LEXICON));
  }
}
