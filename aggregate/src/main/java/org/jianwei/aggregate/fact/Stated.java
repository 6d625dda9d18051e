package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the reports say of one count.
 *
 * @param counted what is counted
 * @param amounts one amount where the reports agree (or most do); else each, smallest first
 */
public record Stated(Counted counted, List<Amount> amounts) {

  /** More different numbers than this are given as a range. */
  private static final int LISTED_MAX = 2;

  /** Copies the list. */
  public Stated {
    amounts = List.copyOf(amounts);
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("nothing is stated");
    }
  }

  /** Whether the reports differ so much that only smallest and largest are worth naming. */
  public boolean isRange() {
    return amounts.size() > LISTED_MAX;
  }

  /** The smallest number. */
  public Amount least() {
    return amounts.get(0);
  }

  /** The largest number. */
  public Amount most() {
    return amounts.get(amounts.size() - 1);
  }

  /**
   * Merges what independent reports say, one amount a report. Amounts in another unit than the
   * first one's are left out, since they cannot be compared.
   */
  static Optional<Stated> merge(Counted counted, List<Amount> oneEach) {
    Map<Double, List<Amount>> byNumber = new LinkedHashMap<>();
    oneEach.stream()
        .filter(a -> a.unit().equals(oneEach.get(0).unit()))
        .forEach(a -> byNumber.computeIfAbsent(a.number(), n -> new ArrayList<>()).add(a));
    Optional<Amount> majority =
        byNumber.values().stream()
            .filter(same -> same.size() * 2 > oneEach.size())
            .map(Stated::mostCautious)
            .findFirst();
    if (majority.isPresent()) {
      return majority.map(amount -> new Stated(counted, List.of(amount)));
    }
    List<Amount> each =
        byNumber.values().stream()
            .map(Stated::mostCautious)
            .sorted(Comparator.comparingDouble(Amount::number))
            .toList();
    return each.isEmpty() ? Optional.empty() : Optional.of(new Stated(counted, each));
  }

  /** Where some reports round and others do not, the number is given as rounded. */
  private static Amount mostCautious(List<Amount> same) {
    return same.stream()
        .filter(amount -> amount.approximation() != Approximation.EXACT)
        .findFirst()
        .orElseGet(() -> same.get(0));
  }
}
