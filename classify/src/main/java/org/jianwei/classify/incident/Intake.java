package org.jianwei.classify.incident;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.RoundupItem;

/** Turns an assessment into what grouping keeps of it. */
final class Intake {

  /** Days are those of the press that is watched. */
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** Chars of a text that are compared: news says what it is about at its beginning. */
  private static final int EXCERPT_CHARS_MAX = 1500;

  private final CopyPrinter printer;
  private final Admission admission;

  Intake(CopyPrinter printer, Admission admission) {
    this.printer = printer;
    this.admission = admission;
  }

  /** The article as it is kept, standing nowhere yet. */
  GroupedArticle read(Assessment assessment, long sequence) {
    Article article = assessment.article();
    return new GroupedArticle(
        sequence,
        article.head(),
        assessment.revision(),
        assessment.ruleset(),
        printer.print(article.title(), article.text()),
        parts(assessment));
  }

  /** Day of publication in Shanghai, else of the fetch, as days since 1970-01-01. */
  static long day(ArticleHead head) {
    OffsetDateTime published = head.publishedAt();
    Instant at = published == null ? head.fetchedAt() : published.toInstant();
    return at.atZone(SHANGHAI).toLocalDate().toEpochDay();
  }

  /** Day of the fetch, as days since 1970-01-01: the time of the log. */
  static long arrivalDay(ArticleHead head) {
    return head.fetchedAt().atZone(SHANGHAI).toLocalDate().toEpochDay();
  }

  private List<GroupedPart> parts(Assessment assessment) {
    Article article = assessment.article();
    List<GroupedPart> items =
        assessment.items().stream()
            .filter(item -> admits(item.judgement()))
            .map(item -> part(article, item))
            .toList();
    if (!items.isEmpty()) {
      return items;
    }
    Judgement judgement = assessment.judgement();
    if (!admits(judgement)) {
      return List.of();
    }
    boolean founding = admission == Admission.ALL || judgement.isHarm();
    String title = printer.title(article.title());
    String text = printer.prose(printer.body(article.text()));
    return List.of(new GroupedPart(title, beginning(text), judgement, founding));
  }

  /** A part of a round-up tells again what others reported: it joins, but opens nothing. */
  private GroupedPart part(Article article, RoundupItem item) {
    String text = article.text();
    int length = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(item.start(), length));
    int to = text.offsetByCodePoints(0, Math.min(item.end(), length));
    String own = printer.body(text.substring(from, to));
    return new GroupedPart("", beginning(own), item.judgement(), false);
  }

  private boolean admits(Judgement judgement) {
    return admission == Admission.ALL || judgement.isRelevant();
  }

  private static String beginning(String clean) {
    int end = Math.min(clean.length(), EXCERPT_CHARS_MAX);
    boolean splitsPair = end < clean.length() && Character.isLowSurrogate(clean.charAt(end));
    return clean.substring(0, splitsPair ? end - 1 : end);
  }
}
