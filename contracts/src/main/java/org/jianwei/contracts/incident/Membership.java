package org.jianwei.contracts.incident;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.contracts.assessment.Judgement;

/**
 * An article's place in an incident. Key {@code incidentId/articleId}, partitioned by incident id;
 * a tombstone says that the article left.
 *
 * @param incidentId incident that it belongs to
 * @param article the article without its text
 * @param revision revision of the article that was judged
 * @param role what it is to the incident
 * @param copyGroup id of the first article of its group of copies; its own id where it is no copy
 * @param similarity strength of the strongest link to another member, 0 to 1; 1 for a founder
 * @param reasons why it belongs, strongest first
 * @param judgement what was found in it (in a round-up: in the part that is about this incident)
 * @param ruleset version of the rules that judged
 */
public record Membership(
    String incidentId,
    ArticleHead article,
    int revision,
    MembershipRole role,
    String copyGroup,
    double similarity,
    List<Reason> reasons,
    Judgement judgement,
    String ruleset)
    implements MembershipRecord {

  /** Checks that nothing is missing and copies the list. */
  public Membership {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(copyGroup, "copyGroup");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(ruleset, "ruleset");
    reasons = List.copyOf(reasons);
  }

  @Override
  public String recordKey() {
    return MembershipRecord.key(incidentId, article.id());
  }
}
