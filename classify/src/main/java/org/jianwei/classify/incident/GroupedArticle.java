package org.jianwei.classify.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.classify.copy.CopyPrint;
import org.jianwei.contracts.article.ArticleHead;

/**
 * What grouping keeps of an article: enough to compare it with later ones and to write its
 * memberships again.
 *
 * @param sequence its place in the log of assessments, by its first revision
 * @param head the article without its text
 * @param revision revision that was grouped last
 * @param ruleset version of the rules that judged it
 * @param print by which copies are recognised
 * @param copyGroup id of the first article of its group of copies
 * @param parts its parts; empty where it is not relevant any more
 * @param places where it stands, in the order of its parts
 */
public record GroupedArticle(
    long sequence,
    ArticleHead head,
    int revision,
    String ruleset,
    CopyPrint print,
    String copyGroup,
    List<GroupedPart> parts,
    List<Place> places) {

  /** Checks that nothing is missing and copies the lists. */
  public GroupedArticle {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(ruleset, "ruleset");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(copyGroup, "copyGroup");
    parts = List.copyOf(parts);
    places = List.copyOf(places);
  }

  /** The same article standing elsewhere. */
  GroupedArticle placed(String newCopyGroup, List<Place> newPlaces) {
    return new GroupedArticle(
        sequence, head, revision, ruleset, print, newCopyGroup, parts, newPlaces);
  }
}
