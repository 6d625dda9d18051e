package org.jianwei.aggregate.count;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of all members of an incident, also of those that nobody reads again.
 *
 * @param members members by what they are
 * @param firstSeen fetch time of the first; null where there is none
 * @param months independent reports by month of publication, {@code YYYY-MM}
 */
public record Counts(
    MemberCounts members, @Nullable Instant firstSeen, SortedMap<String, MonthCounts> months) {

  /** Copies the map. */
  public Counts {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }

  /** All independent reports. */
  public Weight voices() {
    return months.values().stream().map(MonthCounts::all).reduce(Weight.NONE, Weight::plus);
  }

  /** The independent reports that carry a label, by its key. */
  public Weight voices(String label) {
    return months.values().stream()
        .map(month -> month.labels().getOrDefault(label, Weight.NONE))
        .reduce(Weight.NONE, Weight::plus);
  }

  /** Members that report nothing of their own. */
  public int context() {
    return members.articles() - members.reports();
  }
}
