package org.jianwei.aggregate.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jianwei.aggregate.count.Counts;
import org.jianwei.aggregate.count.MemberCounts;
import org.jianwei.aggregate.count.MonthCounts;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.contracts.incident.Membership;
import org.jspecify.annotations.Nullable;

/** Counts members that are all at hand. */
final class Counting {

  private Counting() {}

  static Counts of(List<Membership> members) {
    MemberCounts counts = MemberCounts.NONE;
    Set<String> texts = new HashSet<>();
    Map<String, List<Membership>> reports = new LinkedHashMap<>();
    for (Membership member : members) {
      boolean report = Members.isReport(member);
      counts = counts.plus(member, report, texts.add(member.copyGroup()));
      if (report) {
        reports.computeIfAbsent(member.copyGroup(), g -> new ArrayList<>()).add(member);
      }
    }
    SortedMap<String, MonthCounts> months = new TreeMap<>();
    for (List<Membership> copies : reports.values()) {
      Spoken spoken = Voice.spoken(new Voice(copies).lead());
      months.put(
          spoken.month(), months.getOrDefault(spoken.month(), MonthCounts.NONE).plus(spoken));
    }
    return new Counts(counts, firstSeen(members), months);
  }

  private static @Nullable Instant firstSeen(List<Membership> members) {
    return members.stream()
        .map(member -> member.article().fetchedAt())
        .min(Instant::compareTo)
        .orElse(null);
  }
}
