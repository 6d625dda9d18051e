package org.jianwei.classify.incident;

import org.jspecify.annotations.Nullable;

/**
 * A part of an article that rests.
 *
 * @param founding whether it may open an incident
 * @param harm whether it reports a harm
 * @param behind the article with which it goes; null where it stands nowhere
 */
public record RestingPart(boolean founding, boolean harm, @Nullable String behind) {

  static RestingPart of(Node node) {
    Node leader = node.leader;
    return new RestingPart(node.founding, node.harm, leader == null ? null : leader.articleId);
  }
}
