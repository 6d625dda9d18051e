package org.jianwei.aggregate.member;

import java.util.List;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;

/**
 * One independent account: a text and its copies. However often it was reprinted, it counts once.
 *
 * @param copies the members that carry the text, oldest first; at least one
 */
public record Voice(List<Membership> copies) {

  /** Copies the list. */
  public Voice {
    copies = List.copyOf(copies);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a voice without a member");
    }
  }

  /** The copy that speaks for the group: the oldest that is not cut. */
  public Membership lead() {
    return copies.stream()
        .filter(copy -> !copy.article().truncated())
        .findFirst()
        .orElseGet(() -> copies.get(0));
  }

  /** How sure the surest of its copies is, 0 to 1. */
  public double confidence() {
    return copies.stream().mapToDouble(copy -> copy.judgement().confidence()).max().orElse(0);
  }

  /** What its lead states of one kind, headline first, then in the order of the text. */
  public List<Fact> facts(FactKind kind) {
    return lead().judgement().facts(kind).toList();
  }
}
