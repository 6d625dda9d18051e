package org.jianwei.aggregate.member;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.aggregate.count.Official;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * One independent account: a text and its copies. However often it was reprinted, it counts once,
 * and one of the copies speaks for all.
 *
 * @param copies the members that carry the text, oldest first; at least one
 */
public record Voice(List<Membership> copies) {

  private static final int MONTH_CHARS = 7;
  private static final Comparator<Membership> SPEAKER_FIRST =
      Comparator.comparing((Membership copy) -> copy.article().truncated())
          .thenComparing(Members.OLDEST_FIRST);

  /** Copies the list. */
  public Voice {
    copies = List.copyOf(copies);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a voice without a member");
    }
  }

  /** The copy that speaks for the group: the oldest that is not cut. */
  public Membership lead() {
    return copies.stream().min(SPEAKER_FIRST).orElseThrow();
  }

  /** What it was judged to be. */
  public Label label() {
    return lead().judgement().label();
  }

  /** How sure that is, 0 to 1. */
  public double confidence() {
    return lead().judgement().confidence();
  }

  /** Whether an authority published it. */
  public boolean isOfficial() {
    return Official.shipped().isOfficial(lead().article());
  }

  /** What its lead states of one kind, headline first, then in the order of the text. */
  public List<Fact> facts(FactKind kind) {
    return lead().judgement().facts(kind).toList();
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
        Official.shipped().isOfficial(lead.article()),
        lead.judgement().confidence(),
        labels);
  }
}
