package org.jianwei.aggregate.member;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;

/**
 * One independent account: a text and its copies. However often it was reprinted, it counts once,
 * and one of the copies speaks for all.
 */
public final class Voice {

  private static final int MONTH_CHARS = 7;
  private static final Comparator<Membership> SPEAKER_FIRST =
      Comparator.comparing((Membership copy) -> copy.article().truncated())
          .thenComparing(Members.OLDEST_FIRST);

  private final Membership lead;
  private final Membership oldest;
  private final Said said;

  /**
   * The account that these members give.
   *
   * @param copies the members that carry the text; at least one
   */
  Voice(List<Membership> copies) {
    lead = lead(copies);
    oldest = copies.stream().min(Members.OLDEST_FIRST).orElseThrow();
    said = Said.by(lead);
  }

  /** The copy that speaks for a group: the oldest that is not cut. */
  static Membership lead(List<Membership> copies) {
    return copies.stream().min(SPEAKER_FIRST).orElseThrow();
  }

  /** The copy that speaks for the group. */
  public Membership lead() {
    return lead;
  }

  /** The copy that was published first. */
  public Membership oldest() {
    return oldest;
  }

  /** How sure its label is, 0 to 1. */
  public double confidence() {
    return lead.judgement().confidence();
  }

  /** Whether an authority published it. */
  public boolean isOfficial() {
    return said.official();
  }

  /** What its lead states of one kind, headline first, then in the order of the text. */
  public List<Fact> facts(FactKind kind) {
    return said.facts().getOrDefault(kind, List.of());
  }

  /** What a report that speaks for its copies adds to the counts of its incident. */
  public static Spoken spoken(Membership lead) {
    Set<String> labels = new TreeSet<>();
    labels.add(Spoken.key(Facet.LABEL, lead.judgement().label().label()));
    for (Finding finding : lead.judgement().findings()) {
      if (finding.facet() != Facet.LABEL) {
        labels.add(Spoken.key(finding.facet(), finding.value()));
      }
    }
    return new Spoken(
        Publication.dayOf(lead).toString().substring(0, MONTH_CHARS),
        Said.by(lead).official(),
        lead.judgement().confidence(),
        labels);
  }
}
