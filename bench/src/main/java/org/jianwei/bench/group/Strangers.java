package org.jianwei.bench.group;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/** Reports of harm in {@link Babble}, each with a product and a person of its own. */
final class Strangers {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int TITLE_CHARS = 23;
  private static final int TEXT_CHARS = 400;
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Babble babble = new Babble();
  private final Random random;
  private final double daysEach;
  private int number;

  /** Will give so many, spread evenly over some days. */
  Strangers(Random random, int articles, int days) {
    this.random = random;
    this.daysEach = (double) days / articles;
  }

  Assessment next() {
    double day = number * daysEach;
    OffsetDateTime published =
        FIRST
            .atStartOfDay()
            .atOffset(ZoneOffset.ofHours(8))
            .plusMinutes((long) (day * MINUTES_A_DAY));
    String product = babble.text(random, 4);
    String person = babble.text(random, 3);
    String title = babble.text(random, TITLE_CHARS);
    String text = person + "用" + product + "，" + babble.text(random, TEXT_CHARS);
    Article article = article("http://strangers.example/" + number++, published, title, text);
    Evidence quote = Evidence.ofChars(article, TextField.TITLE, 0, title.length());
    Finding label = new Finding(Facet.LABEL, Label.AI_INCIDENT.label(), "made-up", List.of(quote));
    List<Fact> facts =
        List.of(
            Fact.named(FactKind.PRODUCT, product, quote),
            Fact.named(FactKind.PERSON, person, quote));
    Judgement judgement = new Judgement(Label.AI_INCIDENT, 0.9, List.of(label), facts);
    return new Assessment(article, 1, judgement, List.of(), "made-up");
  }

  private static Article article(String url, OffsetDateTime published, String title, String text) {
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "strangers",
        "路人报",
        title,
        null,
        null,
        null,
        published,
        PublishedPrecision.MINUTE,
        "meta",
        published.toInstant(),
        "zh",
        text,
        null,
        false,
        ArticleIds.contentHash(title, text));
  }
}
