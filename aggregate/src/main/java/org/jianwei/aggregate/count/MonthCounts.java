package org.jianwei.aggregate.count;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The independent reports of one month.
 *
 * @param all all of them
 * @param labels those that carry a label, by its key; no zeros
 */
public record MonthCounts(Weight all, SortedMap<String, Weight> labels) {

  /** A month without a report. */
  public static final MonthCounts NONE = new MonthCounts(Weight.NONE, new TreeMap<>());

  /** Copies the map. */
  public MonthCounts {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** A month with these reports. */
  public static MonthCounts of(List<Spoken> reports) {
    Weight all = Weight.NONE;
    SortedMap<String, Weight> labels = new TreeMap<>();
    for (Spoken report : reports) {
      Weight one = report.weight();
      all = all.plus(one);
      report.labels().forEach(label -> labels.merge(label, one, Weight::plus));
    }
    return new MonthCounts(all, labels);
  }

  /** With one more report. */
  public MonthCounts plus(Spoken report) {
    return changed(report, Weight::plus);
  }

  /** Without one that was added before. */
  public MonthCounts minus(Spoken report) {
    return changed(report, Weight::minus);
  }

  /** Whether there is no report. */
  public boolean isEmpty() {
    return all.voices() == 0;
  }

  private MonthCounts changed(Spoken report, BinaryOperator<Weight> change) {
    Weight one = report.weight();
    SortedMap<String, Weight> changed = new TreeMap<>(labels);
    for (String label : report.labels()) {
      Weight weight = change.apply(changed.getOrDefault(label, Weight.NONE), one);
      if (weight.equals(Weight.NONE)) {
        changed.remove(label);
      } else {
        changed.put(label, weight);
      }
    }
    return new MonthCounts(change.apply(all, one), changed);
  }
}
