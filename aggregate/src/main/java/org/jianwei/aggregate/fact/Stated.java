package org.jianwei.aggregate.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the reports say of one count.
 *
 * @param counted what is counted
 * @param amounts one amount where the reports agree (or most do, or an authority says it); else
 *     each, smallest first
 * @param overruled what other reports say beside the newest official account, smallest first; empty
 *     where no authority decides
 */
public record Stated(Counted counted, List<Amount> amounts, List<Amount> overruled) {

  /** More different numbers than this are given as a range. */
  private static final int LISTED_MAX = 2;

  /** Copies the lists. */
  public Stated {
    amounts = List.copyOf(amounts);
    overruled = List.copyOf(overruled);
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("nothing is stated");
    }
  }

  /** Whether the reports differ so much that only smallest and largest are worth naming. */
  public boolean isRange() {
    return amounts.size() > LISTED_MAX;
  }

  /** Whether reports say different things and no authority decides. */
  public boolean isDisputed() {
    return amounts.size() > 1;
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
   * Merges what independent reports say, one amount a report, oldest first. Amounts in another unit
   * than the first one's are left out, since they cannot be compared.
   *
   * @param official whether an authority says it
   */
  static Optional<Stated> merge(Counted counted, List<Amount> oneEach, Predicate<Amount> official) {
    List<Amount> alike =
        oneEach.stream().filter(a -> a.unit().equals(oneEach.get(0).unit())).toList();
    List<Amount> each = distinct(alike);
    if (each.size() < 2) {
      return each.stream().findFirst().map(a -> new Stated(counted, List.of(a), List.of()));
    }
    Optional<Amount> newest = alike.stream().filter(official).reduce((old, latest) -> latest);
    if (newest.isPresent()) {
      double number = newest.get().number();
      List<Amount> others = each.stream().filter(a -> a.number() != number).toList();
      return Optional.of(new Stated(counted, List.of(newest.get()), others));
    }
    return Optional.of(
        majority(alike)
            .map(amount -> new Stated(counted, List.of(amount), List.of()))
            .orElseGet(() -> new Stated(counted, each, List.of())));
  }

  private static Optional<Amount> majority(List<Amount> alike) {
    return byNumber(alike).values().stream()
        .filter(same -> same.size() * 2 > alike.size())
        .map(Stated::mostCautious)
        .findFirst();
  }

  private static List<Amount> distinct(List<Amount> amounts) {
    return byNumber(amounts).values().stream()
        .map(Stated::mostCautious)
        .sorted(Comparator.comparingDouble(Amount::number))
        .toList();
  }

  private static Map<Double, List<Amount>> byNumber(List<Amount> amounts) {
    Map<Double, List<Amount>> byNumber = new LinkedHashMap<>();
    amounts.forEach(a -> byNumber.computeIfAbsent(a.number(), n -> new ArrayList<>()).add(a));
    return byNumber;
  }

  /** Where some reports round and others do not, the number is given as rounded. */
  private static Amount mostCautious(List<Amount> same) {
    return same.stream()
        .filter(amount -> amount.approximation() != Approximation.EXACT)
        .findFirst()
        .orElseGet(() -> same.get(0));
  }
}
