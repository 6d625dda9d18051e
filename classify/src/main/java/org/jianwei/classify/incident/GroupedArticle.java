package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.classify.copy.CopyPrint;
import org.jianwei.contracts.article.ArticleHead;

/**
 * What grouping keeps of an article: enough to compare it with later ones and to write its
 * memberships again. Written once for each revision; where it stands is kept beside it ({@link
 * PlacedArticle}).
 *
 * @param sequence its place in the log of assessments, by its first revision
 * @param head the article without its text
 * @param revision revision that was grouped last
 * @param ruleset version of the rules that judged it
 * @param print by which copies are recognised
 * @param parts its parts; empty where it is not relevant any more
 */
public record GroupedArticle(
    long sequence,
    ArticleHead head,
    int revision,
    String ruleset,
    CopyPrint print,
    List<GroupedPart> parts) {

  /** Checks that nothing is missing and copies the list. */
  public GroupedArticle {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(ruleset, "ruleset");
    Objects.requireNonNull(print, "print");
    parts = List.copyOf(parts);
  }
}
