package org.jianwei.aggregate.incident;

import java.util.List;
import org.jianwei.aggregate.label.Quotes;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.Membership;

/** A member as the record lists it. */
final class ArticleWriter {

  private static final int TITLE_CHARS_MAX = 300;
  private static final int SENTENCE_CHARS_MAX = 200;

  private ArticleWriter() {}

  static IncidentArticle write(Membership member, Detail detail) {
    ArticleHead a = member.article();
    return new IncidentArticle(
        Texts.cut(a.title(), TITLE_CHARS_MAX),
        Publication.dayOf(member).toString(),
        "",
        a.publisher(),
        null,
        a.url(),
        a.image(),
        sentences(member, detail.sentencesPerArticle()),
        a.id(),
        a.canonicalUrl(),
        a.source(),
        a.author(),
        a.publishedAt(),
        a.publishedPrecision(),
        a.fetchedAt(),
        a.language(),
        a.truncated(),
        a.contentHash(),
        member.revision(),
        member.role(),
        member.copyGroup(),
        member.judgement().label(),
        member.judgement().confidence(),
        member.similarity(),
        member.reasons().stream().limit(detail.reasons()).toList());
  }

  private static List<String> sentences(Membership member, int max) {
    return member.judgement().findings().stream()
        .map(finding -> finding.evidence().get(0))
        .map(evidence -> Quotes.cut(evidence, SENTENCE_CHARS_MAX))
        .map(Evidence::quote)
        .distinct()
        .limit(max)
        .toList();
  }
}
