package org.jianwei.aggregate.incident;

import java.util.Comparator;
import java.util.HashSet;
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
    Set<String> chosen = new HashSet<>();
    chosen.add(members.founder().article().id());
    chosen.add(all.get(0).article().id());
    all.subList(all.size() - Math.max(1, max / 3), all.size()).stream()
        .sorted(Comparator.comparing(Membership::recordKey))
        .forEach(member -> add(chosen, member, max));
    all.stream()
        .sorted(
            Comparator.comparing((Membership m) -> m.role() == MembershipRole.REPRINT)
                .thenComparing(Comparator.comparingInt(ArticleSelection::says).reversed())
                .thenComparing(Membership::recordKey))
        .forEach(member -> add(chosen, member, max));
    return all.stream().filter(member -> chosen.contains(member.article().id())).toList();
  }

  private static void add(Set<String> chosen, Membership member, int max) {
    if (chosen.size() < max) {
      chosen.add(member.article().id());
    }
  }

  private static int says(Membership member) {
    return member.judgement().findings().size() + member.judgement().facts().size();
  }
}
