package org.jianwei.classify.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/** Made-up articles and what was found in them. */
public final class Press {

  private Press() {}

  /** An article; its id comes from {@code slug}. */
  public static Article article(String slug, String day, String title, String text) {
    OffsetDateTime published = LocalDate.parse(day).atTime(9, 0).atOffset(ZoneOffset.ofHours(8));
    String url = "http://press.example/" + slug;
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "press",
        "见闻报",
        title,
        null,
        null,
        null,
        published,
        PublishedPrecision.MINUTE,
        "meta",
        published.toInstant().plusSeconds(60),
        "zh",
        text,
        null,
        false,
        ArticleIds.contentHash(title, text));
  }

  /** A judgement with the facts {@code kind:value} that stand in the article's title or text. */
  public static Judgement judgement(Article article, Label label, String... facts) {
    Evidence title = Evidence.ofChars(article, TextField.TITLE, 0, article.title().length());
    List<Fact> all = new ArrayList<>();
    for (String fact : facts) {
      int colon = fact.indexOf(':');
      FactKind kind = FactKind.valueOf(fact.substring(0, colon));
      all.add(Fact.named(kind, fact.substring(colon + 1), title));
    }
    Finding finding = new Finding(Facet.LABEL, label.label(), "test", List.of(title));
    return new Judgement(label, 0.9, List.of(finding), all);
  }

  /** A report of harm. */
  public static Assessment report(Article article, String... facts) {
    return assessment(article, 1, Label.AI_INCIDENT, facts);
  }

  /** Any assessment. */
  public static Assessment assessment(Article article, int revision, Label label, String... facts) {
    return new Assessment(article, revision, judgement(article, label, facts), List.of(), "test-1");
  }

  /** A round-up each of whose paragraphs is a report of harm. */
  public static Assessment roundup(Article article) {
    List<RoundupItem> items = new ArrayList<>();
    int start = 0;
    for (String paragraph : article.text().split("\n")) {
      int end = start + paragraph.codePointCount(0, paragraph.length());
      items.add(new RoundupItem(start, end, judgement(article, Label.AI_INCIDENT)));
      start = end + 1;
    }
    Judgement whole = judgement(article, Label.AI_INCIDENT);
    return new Assessment(article, 1, whole, items, "test-1");
  }
}
