package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianwei.aggregate.DataFile;
import org.jianwei.contracts.assessment.Fact;

/**
 * Tells what a number counts; the file {@code amounts.yaml}.
 *
 * @param moneyUnits units of money
 * @param peopleUnits units in which people are counted
 * @param moneyMin sums below this are prices, not what a case is about
 * @param cues words of the quote that tell what is counted, the first that fits holds
 */
public record AmountCues(
    Set<String> moneyUnits, Set<String> peopleUnits, double moneyMin, List<Cue> cues) {

  /** Copies the collections. */
  public AmountCues {
    moneyUnits = Set.copyOf(moneyUnits);
    peopleUnits = Set.copyOf(peopleUnits);
    cues = List.copyOf(cues);
  }

  /** The cues shipped with the program. */
  public static AmountCues shipped() {
    return DataFile.read("amounts.yaml", AmountCues.class);
  }

  /** Reads a quantity; empty where nothing tells what it counts, or where it counts nothing. */
  public Optional<Amount> read(Fact quantity) {
    Double number = quantity.number();
    String unit = quantity.unit();
    if (number == null || unit == null || !(number > 0) || number.isInfinite()) {
      return Optional.empty();
    }
    return counted(quantity, unit)
        .filter(counted -> !counted.isMoney() || number >= moneyMin)
        .map(
            counted ->
                new Amount(
                    counted,
                    number,
                    peopleUnits.contains(unit) ? "人" : unit,
                    Approximation.of(quantity),
                    quantity));
  }

  private Optional<Counted> counted(Fact quantity, String unit) {
    boolean money = moneyUnits.contains(unit);
    if (quantity.code() != null) {
      return Counted.ofCode(quantity.code()).filter(counted -> counted.isMoney() == money);
    }
    String quote = quantity.evidence().quote();
    return cues.stream()
        .filter(cue -> cue.counted().isMoney() == money)
        .filter(cue -> money || peopleUnits.contains(unit))
        .filter(cue -> cue.words().stream().anyMatch(quote::contains))
        .map(Cue::counted)
        .findFirst();
  }

  /**
   * Words that tell what is counted.
   *
   * @param counted what it is
   * @param words any of these in the quote
   */
  public record Cue(Counted counted, List<String> words) {

    /** Copies the list. */
    public Cue {
      words = List.copyOf(words);
    }
  }
}
