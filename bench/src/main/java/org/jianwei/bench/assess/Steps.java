package org.jianwei.bench.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jianwei.bench.timing.Rival;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.fact.FactFinder;
import org.jianwei.classify.gate.AiGate;
import org.jianwei.classify.harm.FacetFinder;
import org.jianwei.classify.harm.FeatureExtractor;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.Labeller;
import org.jianwei.classify.harm.Verdict;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.NormalText;
import org.jianwei.contracts.article.Article;

/** The steps of assessing, each as a rival that goes over all articles once. */
final class Steps {

  private final Assessor assessor = new Assessor();
  private final SignalLexicon lexicon = SignalLexicon.shipped();
  private final AiGate gate = new AiGate(lexicon);
  private final FeatureExtractor extractor = new FeatureExtractor(lexicon);
  private final Labeller labeller = new Labeller(lexicon, extractor);
  private final FacetFinder facets = new FacetFinder(lexicon);
  private final FactFinder facts = new FactFinder(lexicon);

  /** Those of the articles that go on to grouping. */
  List<Article> relevant(List<Article> articles) {
    return articles.stream()
        .filter(article -> assessor.assess(article, 1).judgement().isRelevant())
        .toList();
  }

  /** Assesses all articles once; a number that depends on all judgements. */
  long assess(List<Article> articles) {
    return total(articles, a -> assessor.assess(a, 1).judgement().findings().size());
  }

  /** The whole, then its steps; what one step needs of the others is made before the clock runs. */
  List<Rival> rivals(List<Article> articles) {
    List<Read> read = articles.stream().map(this::read).toList();
    List<Rival> rivals = new ArrayList<>();
    rivals.add(new Rival("the whole", () -> assess(articles)));
    rivals.add(new Rival("gate", () -> total(articles, this::gate)));
    rivals.add(new Rival("normal form, sentences, signals", () -> total(read, this::mark)));
    rivals.add(new Rival("features", () -> total(read, r -> extractor.of(r.reading).size())));
    rivals.add(
        new Rival(
            "label",
            () -> total(read, r -> labeller.label(r.reading, r.features).label().ordinal())));
    rivals.add(
        new Rival(
            "facets",
            () -> total(read, r -> facets.find(r.reading, r.features, r.verdict).size())));
    rivals.add(new Rival("facts", () -> total(read, r -> facts.find(r.reading).size())));
    return rivals;
  }

  private long gate(Article article) {
    return gate.mayConcernAi(article.title()) || gate.mayConcernAi(article.text()) ? 1 : 0;
  }

  private long mark(Read r) {
    NormalText title = NormalText.of(r.article.title());
    NormalText text = NormalText.of(r.article.text());
    return Reading.of(r.article, title, text, lexicon).body().sentences().size();
  }

  private Read read(Article article) {
    NormalText title = NormalText.of(article.title());
    NormalText text = NormalText.of(article.text());
    Reading reading = Reading.of(article, title, text, lexicon);
    FeatureVector features = extractor.of(reading);
    return new Read(article, reading, features, labeller.label(reading, features));
  }

  private static <T> long total(List<T> all, ToLongFunction<T> of) {
    long total = 0;
    for (T one : all) {
      total = 31 * total + of.applyAsLong(one);
    }
    return total;
  }

  private record Read(Article article, Reading reading, FeatureVector features, Verdict verdict) {}
}
