package org.jianwei.aggregate.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    Map<String, List<Spoken>> byMonth = new HashMap<>();
    for (List<Membership> copies : reports.values()) {
      Spoken spoken = Voice.spoken(Voice.lead(copies));
      byMonth.computeIfAbsent(spoken.month(), month -> new ArrayList<>()).add(spoken);
    }
    SortedMap<String, MonthCounts> months = new TreeMap<>();
    byMonth.forEach((month, spoken) -> months.put(month, MonthCounts.of(spoken)));
    return new Counts(counts, firstSeen(members), months);
  }

  private static @Nullable Instant firstSeen(List<Membership> members) {
    return members.stream()
        .map(member -> member.article().fetchedAt())
        .min(Instant::compareTo)
        .orElse(null);
  }
}
