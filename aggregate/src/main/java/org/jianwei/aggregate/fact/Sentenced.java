package org.jianwei.aggregate.fact;

import org.jianwei.contracts.assessment.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the one it was passed on.
 *
 * @param person the person, a fact of the same report; null where the passage leaves room for doubt
 * @param months length in months, at least 1
 * @param suspended whether it is suspended (缓刑)
 * @param fact where it stands
 */
public record Sentenced(@Nullable Fact person, int months, boolean suspended, Fact fact) {

  /** Whether the article says in these words which kind of punishment it is. */
  boolean isOfKnownKind() {
    return fact.value().contains("徒刑") || fact.value().contains("拘役");
  }
}
