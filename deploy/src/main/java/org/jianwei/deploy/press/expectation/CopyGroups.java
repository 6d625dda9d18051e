package org.jianwei.deploy.press.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.MembershipRole;

/**
 * Compares groups of copies: each expected group must be one group with one original, and apart
 * from the others.
 */
final class CopyGroups {

  private final Map<ArticleRef, IncidentArticle> held;
  private final Map<String, String> owners = new TreeMap<>();
  private final List<String> found = new ArrayList<>();

  private CopyGroups(Map<ArticleRef, IncidentArticle> held) {
    this.held = held;
  }

  /** The differences, one sentence each; members that are missing are passed over. */
  static List<String> differences(
      List<ExpectedMember> members, Map<ArticleRef, IncidentArticle> held) {
    CopyGroups groups = new CopyGroups(held);
    members.stream()
        .filter(member -> held.containsKey(member.article()))
        .collect(Collectors.groupingBy(ExpectedMember::group, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(groups::compare);
    return groups.found;
  }

  private void compare(List<ExpectedMember> group) {
    String articles = group.stream().map(ExpectedMember::article).sorted().toList().toString();
    List<IncidentArticle> actual =
        group.stream().map(member -> Objects.requireNonNull(held.get(member.article()))).toList();
    Set<String> ids =
        actual.stream()
            .map(IncidentArticle::copyGroup)
            .collect(Collectors.toCollection(TreeSet::new));
    if (ids.size() > 1) {
      found.add("copies " + articles + " are not in one copy group");
    }
    long originals = actual.stream().filter(a -> a.role() != MembershipRole.REPRINT).count();
    if (group.size() > 1 && originals != 1) {
      found.add("copies " + articles + " have " + originals + " originals, not 1");
    }
    ids.forEach(id -> own(id, articles));
  }

  private void own(String id, String articles) {
    String other = owners.put(id, articles);
    if (other != null) {
      found.add(other + " and " + articles + " share a copy group");
    }
  }
}
