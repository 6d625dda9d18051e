package org.jianwei.classify.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.jianwei.classify.text.Span;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Says what an article is, with the sentences that say so. Without network, clock or randomness:
 * the same article gives the same assessment. Thread-safe; one instance serves all threads.
 */
public final class Assessor {

  /** Version of lexicon, rules and models together; raised when any of them changes. */
  public static final String RULESET = "2026-11-27.1";

  /** Incidents before hazards, then by confidence. */
  private static final Comparator<Judgement> SUREST =
      Comparator.comparing((Judgement j) -> j.label() == Label.AI_INCIDENT)
          .thenComparingDouble(Judgement::confidence);

  private final SignalLexicon lexicon;
  private final AiGate gate;
  private final FeatureExtractor extractor;
  private final Labeller labeller;
  private final FacetFinder facets;
  private final FactFinder facts;
  private final RoundupSplitter roundups = new RoundupSplitter();

  /** An assessor with the data that the jar holds. Costs some tenths of a second. */
  public Assessor() {
    this.lexicon = SignalLexicon.shipped();
    this.gate = new AiGate(lexicon);
    this.extractor = new FeatureExtractor(lexicon);
    this.labeller = new Labeller(lexicon, extractor);
    this.facets = new FacetFinder(lexicon);
    this.facts = new FactFinder(lexicon);
  }

  /**
   * Assesses an article; its title or its text may be empty.
   *
   * @param revision 1 for the first content seen under the article's id, then rising by one
   */
  public Assessment assess(Article article, int revision) {
    if (!gate.mayConcernAi(article.title()) && !gate.mayConcernAi(article.text())) {
      return new Assessment(article, revision, notAi(), List.of(), RULESET);
    }
    NormalText title = NormalText.of(article.title());
    NormalText text = NormalText.of(article.text());
    Reading page = Reading.of(article, title, text, lexicon);
    Reading reading = page.withoutLinkLists();
    List<RoundupItem> items = items(page, reading, roundups.split(title, text));
    return new Assessment(article, revision, whole(page, reading, items), items, RULESET);
  }

  /**
   * What a whole article is. A round-up that reports a harm is what that item is that reports one
   * most surely: title and text as one would mix the words, and the sums, of several matters.
   */
  private Judgement whole(Reading page, Reading reading, List<RoundupItem> items) {
    List<Judgement> harms =
        items.stream().map(RoundupItem::judgement).filter(Judgement::isHarm).toList();
    Judgement whole = judge(page, reading, !items.isEmpty() && harms.isEmpty());
    return whole.isHarm() ? harms.stream().max(SUREST).orElse(whole) : whole;
  }

  private List<RoundupItem> items(Reading page, Reading reading, List<Span> spans) {
    List<RoundupItem> items = new ArrayList<>();
    String original = reading.article().text();
    NormalText text = reading.body().text();
    int counted = 0;
    int points = 0;
    for (Span span : spans) {
      int from = text.originalStart(span.start());
      int start = points + original.codePointCount(counted, from);
      int end = start + original.codePointCount(from, text.originalEnd(span.end()));
      counted = from;
      points = start;
      items.add(new RoundupItem(start, end, judge(page.part(span), reading.part(span), false)));
    }
    return items;
  }

  private static Judgement notAi() {
    return new Judgement(Label.NOT_AI, 1, List.of(), List.of());
  }

  /**
   * Judges a text.
   *
   * @param page the text as the models were trained on it: with the lists of links of its page
   * @param reading the text without them
   */
  private Judgement judge(Reading page, Reading reading, boolean isHarmless) {
    if (!gate.concernsAi(reading)) {
      return notAi();
    }
    FeatureVector features = extractor.of(page);
    Verdict verdict =
        isHarmless
            ? labeller.labelWithoutHarm(reading, features)
            : labeller.label(reading, features);
    List<Finding> findings = new ArrayList<>();
    if (verdict.label() != Label.NOT_AI) {
      findings.add(
          new Finding(Facet.LABEL, verdict.label().label(), verdict.rule(), verdict.evidence()));
    }
    if (verdict.label() == Label.AI_INCIDENT || verdict.label() == Label.AI_HAZARD) {
      findings.addAll(facets.find(reading, features, verdict));
    }
    Judgement bare = new Judgement(verdict.label(), verdict.confidence(), findings, List.of());
    return bare.isRelevant()
        ? new Judgement(bare.label(), bare.confidence(), findings, facts.find(reading))
        : bare;
  }
}
