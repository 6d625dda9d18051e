package org.jianwei.classify.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.classify.likeness.GroupingRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.PairKind;
import org.jianwei.classify.likeness.SignalWeights;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.vocabulary.Label;

/** A judge that links by shared products alone, and articles that are about products. */
final class ByProduct {

  private static final SignalWeights PRODUCT_ALONE = new SignalWeights(-1, Map.of("product", 4.0));

  private ByProduct() {}

  /** Unites two groups by their best link alone. */
  static LinkJudge judge() {
    return judge(0);
  }

  /** Unites two groups by their best link and by the mean over all pairs. */
  static LinkJudge judge(double cohesion) {
    return judge(cohesion, 0);
  }

  /** Attaches no part of a round-up that is linked by less than a score. */
  static LinkJudge judge(double cohesion, double partScore) {
    return judge(PRODUCT_ALONE, cohesion, partScore);
  }

  /** Links by another signal alone. */
  static LinkJudge judge(String signal) {
    return judge(new SignalWeights(-1, Map.of(signal, 4.0)), 0, 0);
  }

  private static LinkJudge judge(SignalWeights weights, double cohesion, double partScore) {
    return LinkJudge.with(
        new GroupingRules(
            Arrays.stream(PairKind.values())
                .collect(Collectors.toMap(PairKind::label, kind -> weights)),
            Set.of(),
            0,
            0,
            0,
            partScore,
            -3,
            8,
            4,
            Arrays.stream(PairKind.values())
                .collect(Collectors.toMap(PairKind::label, kind -> cohesion)),
            99));
  }

  /** A report, of the first of April. */
  static Assessment report(String slug, int revision, String... products) {
    return about(slug, 1, revision, Label.AI_INCIDENT, products);
  }

  /** A round-up of the second of April with one part, about one product. */
  static Assessment roundup(String slug, String product) {
    String text = slug + " " + product;
    Article article = Press.article(slug, "2026-04-02", slug, text);
    Judgement part = Press.judgement(article, Label.AI_INCIDENT, "PRODUCT:" + product);
    return new Assessment(
        article, 1, part, List.of(new RoundupItem(0, text.length(), part)), "test-1");
  }

  /** Any article, of a day in April. */
  static Assessment about(String slug, int day, int revision, Label label, String... products) {
    String title = slug + revision + " " + String.join(" ", products);
    String[] facts = Arrays.stream(products).map(p -> "PRODUCT:" + p).toArray(String[]::new);
    return Press.assessment(
        Press.article(slug, String.format("2026-04-%02d", day), title, ""), revision, label, facts);
  }
}
