package org.jianwei.aggregate.fact;

import java.util.List;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A name that reports state.
 *
 * @param value the name
 * @param code its code from a closed list, where one report gives it
 * @param support number of independent reports that name it
 * @param mentions how often it is named in all
 * @param facts where it stands; at least one
 */
public record Named(
    String value, @Nullable String code, int support, int mentions, List<Fact> facts) {

  /** Copies the list. */
  public Named {
    facts = List.copyOf(facts);
  }

  /** Whether a headline has it. */
  public boolean isInHeadline() {
    return facts.stream().anyMatch(fact -> fact.evidence().field() == TextField.TITLE);
  }
}
