package org.jianwei.aggregate.incident;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRole;

/** Chooses the members that a record lists where it cannot list all. */
final class ArticleSelection {

  private ArticleSelection() {}

  /**
   * The founder, the oldest and the newest (a third of the room), then those that say most, copies
   * last; given oldest first.
   *
   * @param max how many, at least 2
   */
  static List<Membership> of(Members members, int max) {
    List<Membership> all = members.articles();
    if (all.size() <= max) {
      return all;
    }
    Set<Membership> chosen = new LinkedHashSet<>();
    chosen.add(members.founder());
    chosen.add(all.get(0));
    all.subList(all.size() - Math.max(1, max / 3), all.size()).stream()
        .sorted(Comparator.comparing(Membership::recordKey))
        .forEach(member -> add(chosen, member, max));
    all.stream()
        .sorted(
            Comparator.comparing((Membership m) -> m.role() == MembershipRole.REPRINT)
                .thenComparing(Comparator.comparingInt(ArticleSelection::says).reversed())
                .thenComparing(Membership::recordKey))
        .forEach(member -> add(chosen, member, max));
    return all.stream().filter(chosen::contains).toList();
  }

  private static void add(Set<Membership> chosen, Membership member, int max) {
    if (chosen.size() < max) {
      chosen.add(member);
    }
  }

  private static int says(Membership member) {
    return member.judgement().findings().size() + member.judgement().facts().size();
  }
}
