package org.jianwei.aggregate.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.aggregate.count.Official;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;

/**
 * What a member says, by kinds.
 *
 * @param facts what it states, headline first, then in the order of the text
 * @param names products, courts and people that it names: by these its case is known
 * @param official whether an authority published it
 */
record Said(Map<FactKind, List<Fact>> facts, Set<String> names, boolean official) {

  private static final Set<FactKind> IDENTIFYING =
      Set.of(FactKind.PRODUCT, FactKind.COURT, FactKind.PERSON);

  private static final PerMember<Said> KEPT = new PerMember<>(Said::read);

  static Said by(Membership member) {
    return KEPT.of(member);
  }

  private static Said read(Membership member) {
    Map<FactKind, List<Fact>> facts = new EnumMap<>(FactKind.class);
    Set<String> names = new HashSet<>();
    for (Fact fact : member.judgement().facts()) {
      facts.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact);
      if (IDENTIFYING.contains(fact.kind())) {
        names.add(fact.value());
      }
    }
    facts.replaceAll((kind, some) -> List.copyOf(some));
    return new Said(facts, names, Official.shipped().isOfficial(member.article()));
  }
}
