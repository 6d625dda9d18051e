package org.jianwei.contracts.assessment;

import java.util.List;
import java.util.Objects;
import org.jianwei.contracts.article.Article;

/**
 * A relevant article and what it was found to be. Offsets of all evidence point into {@code
 * article}. Revision 1 is on the topic only where the judgement is relevant; later revisions
 * always, so that an article which is no longer relevant can leave its incident.
 *
 * @param article the article in full
 * @param revision 1 for the first content seen under the article's id, then rising by one
 * @param judgement what the article as a whole is
 * @param items the parts of a round-up, in the order of the text; empty where it is none
 * @param ruleset version of the rules and models that judged
 */
public record Assessment(
    Article article, int revision, Judgement judgement, List<RoundupItem> items, String ruleset) {

  /** Checks that nothing is missing and copies the list. */
  public Assessment {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(ruleset, "ruleset");
    items = List.copyOf(items);
    if (revision < 1) {
      throw new IllegalArgumentException("revision " + revision + " is below 1");
    }
  }
}
