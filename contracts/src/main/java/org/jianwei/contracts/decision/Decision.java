package org.jianwei.contracts.decision;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jianwei.contracts.article.ArticleIds;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about an incident. It holds for the articles named, each of which stands
 * for its incident, so that it means the same whatever ids the incidents have in a replay.
 *
 * @param incidentId incident that it is about; of a merge and a never-join the one whose id sorts
 *     first
 * @param kind what is decided
 * @param articleId article that stands for the incident: the one that opened it
 * @param otherIncidentId second incident of a merge or a never-join; of a split the one into which
 *     the articles go, null for a new one; null for a dismissal
 * @param otherArticleId article that stands for the second incident; null where there is none
 * @param articles of a split the articles that leave, at most {@value #ARTICLES_MAX}; else empty
 * @param undone whether it is taken back and holds no longer
 * @param decidedBy who decided, or took it back
 * @param decidedAt when
 * @param reason why, in a few words
 */
public record Decision(
    String incidentId,
    DecisionKind kind,
    String articleId,
    @Nullable String otherIncidentId,
    @Nullable String otherArticleId,
    List<String> articles,
    boolean undone,
    String decidedBy,
    Instant decidedAt,
    String reason) {

  /** Most articles that one split may name. */
  public static final int ARTICLES_MAX = 1000;

  private static final int NAME_CHARS_MAX = 100;
  private static final int REASON_CHARS_MAX = 1000;
  private static final int HASH_BYTES = 8;

  /** Checks that the parts fit the kind; sorts the articles. */
  public Decision {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(decidedAt, "decided_at");
    boolean pair = kind == DecisionKind.MERGE || kind == DecisionKind.NEVER_JOIN;
    articles = List.copyOf(new TreeSet<>(articles));
    check(isIncident(incidentId), "incident_id", incidentId);
    check(isArticle(articleId), "article_id", articleId);
    check((otherIncidentId == null) == (otherArticleId == null), "other_article_id", "one without");
    check(otherIncidentId == null ? !pair : isIncident(otherIncidentId), "other_incident_id", kind);
    check(otherArticleId == null || isArticle(otherArticleId), "other_article_id", otherArticleId);
    check(!articleId.equals(otherArticleId), "other_article_id", "the same article");
    check(kind != DecisionKind.DISMISS || otherIncidentId == null, "other_incident_id", kind);
    check((kind == DecisionKind.SPLIT) != articles.isEmpty(), "articles", articles);
    check(articles.size() <= ARTICLES_MAX, "articles", articles.size());
    check(articles.stream().allMatch(Decision::isArticle), "articles", articles);
    check(!articles.contains(articleId), "articles", "the one that keeps the id");
    check(isText(decidedBy, NAME_CHARS_MAX), "decided_by", decidedBy);
    check(isText(reason, REASON_CHARS_MAX), "reason", reason);
    if (pair
        && order(incidentId, articleId).compareTo(order(otherIncidentId, otherArticleId)) > 0) {
      throw new IllegalArgumentException("incident_id: the one that sorts first comes first");
    }
  }

  /** The same decision taken back. */
  public Decision takenBack(String by, Instant at, String why) {
    return new Decision(
        incidentId, kind, articleId, otherIncidentId, otherArticleId, articles, true, by, at, why);
  }

  /** Key of the record: incident id, kind and a hash of the articles; the same for its undoing. */
  public String recordKey() {
    String named = articleId + "\n" + otherArticleId + "\n" + String.join("\n", articles);
    String hash = HexFormat.of().formatHex(ArticleIds.sha256(named), 0, HASH_BYTES);
    return incidentId + "/" + kind.label() + "/" + hash;
  }

  private static String order(@Nullable String incidentId, @Nullable String articleId) {
    return incidentId + "/" + articleId;
  }

  private static boolean isIncident(String id) {
    return id.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{4,64}");
  }

  private static boolean isArticle(String id) {
    return id.matches("[0-9a-f]{32}");
  }

  private static boolean isText(String text, int max) {
    return !text.isBlank() && text.length() <= max;
  }

  private static void check(boolean holds, String property, @Nullable Object value) {
    if (!holds) {
      throw new IllegalArgumentException(property + " does not fit: " + value);
    }
  }
}
