package org.jianwei.classify.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision.
 *
 * @param changes the records for the topic memberships, in the order in which to write them
 * @param overruledBy key of an earlier decision that it contradicts: it holds once that is undone;
 *     null where it holds
 * @param awaited ids of articles that it names, or of the incident that it dismisses, that have not
 *     come: it holds for them once they have
 */
public record DecisionEffect(
    List<GroupingChange> changes, @Nullable String overruledBy, Set<String> awaited) {

  /** Copies the collections. */
  public DecisionEffect {
    changes = List.copyOf(changes);
    awaited = Set.copyOf(awaited);
  }
}
