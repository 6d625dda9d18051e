package org.jianwei.aggregate.stream;

import java.util.List;
import org.jianwei.aggregate.label.Quotes;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** Keeps memberships small enough for the store, its changelog and a scan of an incident. */
final class MemberBound {

  /** Largest membership stored, in bytes of JSON. */
  static final int BYTES_MAX = 128 * 1024;

  /** What is said of a membership over the bound. */
  static final String EXPLANATION =
      "The membership is larger than "
          + BYTES_MAX
          + " bytes; facts and quotes are cut where that helps.";

  private static final int FACTS_MAX = 100;
  private static final int REASONS_MAX = 10;
  private static final int QUOTE_CHARS_MAX = 120;

  private MemberBound() {}

  /** The membership as it may be stored. */
  static Bounded bound(Membership member) {
    if (fits(member)) {
      return new Bounded(member, null);
    }
    Membership trimmed = trim(member);
    return fits(trimmed)
        ? new Bounded(trimmed, "membership-trimmed")
        : new Bounded(null, "membership-too-large");
  }

  private static boolean fits(Membership member) {
    return JsonCodec.write(member).length <= BYTES_MAX;
  }

  private static Membership trim(Membership m) {
    List<Finding> findings =
        m.judgement().findings().stream()
            .map(
                f ->
                    new Finding(
                        f.facet(),
                        f.value(),
                        f.rule(),
                        List.of(Quotes.cut(f.evidence().get(0), QUOTE_CHARS_MAX))))
            .toList();
    List<Fact> facts =
        m.judgement().facts().stream().limit(FACTS_MAX).map(MemberBound::trim).toList();
    return new Membership(
        m.incidentId(),
        m.article(),
        m.revision(),
        m.role(),
        m.copyGroup(),
        m.similarity(),
        m.reasons().stream().limit(REASONS_MAX).toList(),
        new Judgement(m.judgement().label(), m.judgement().confidence(), findings, facts),
        m.ruleset());
  }

  private static Fact trim(Fact f) {
    return new Fact(
        f.kind(),
        f.value(),
        f.code(),
        f.number(),
        f.unit(),
        f.about(),
        f.whole(),
        Quotes.cut(f.evidence(), QUOTE_CHARS_MAX));
  }

  /**
   * A membership within bounds.
   *
   * @param member the membership, whole or trimmed; null where it cannot be made to fit
   * @param defect what had to be done; null where nothing had
   */
  record Bounded(@Nullable Membership member, @Nullable String defect) {}
}
