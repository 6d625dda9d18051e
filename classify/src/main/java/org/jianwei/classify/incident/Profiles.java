package org.jianwei.classify.incident;

import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Makes the profiles of nodes out of their rows when they are asked for. Most articles are
 * reprints, which are never compared.
 */
final class Profiles {

  private final LinkJudge judge;
  private final CaseStore store;
  private @Nullable GroupedArticle current;

  Profiles(LinkJudge judge, CaseStore store) {
    this.judge = judge;
    this.store = store;
  }

  /** Takes note of the article that is being entered, whose row may not be in the store yet. */
  void entering(GroupedArticle article) {
    current = article;
  }

  /** The profile of a node. */
  Profile of(Node node) {
    GroupedArticle row =
        current != null && current.head().id().equals(node.articleId)
            ? current
            : store.article(node.articleId);
    if (row == null) {
      throw new IllegalStateException("article " + node.articleId + " is not in the store");
    }
    GroupedPart part = row.parts().get(node.part);
    return judge.profile(part.title(), part.excerpt(), part.judgement(), node.day);
  }
}
