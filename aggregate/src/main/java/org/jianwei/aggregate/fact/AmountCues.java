package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;
import org.jianwei.contracts.assessment.Fact;

/**
 * Tells what a number counts; the file {@code amounts.yaml}.
 *
 * @param moneyUnits units of money
 * @param peopleUnits units in which people are counted
 * @param moneyMin sums below this are prices, not what a case is about
 * @param smallMoney what may be told of smaller sums too
 * @param currencies currencies by the words that stand right before or behind a number
 * @param patterns phrases that tell what is counted, before the code of the fact
 * @param cues words of the quote that tell what is counted, the first that fits holds
 */
public record AmountCues(
    Set<String> moneyUnits,
    Set<String> peopleUnits,
    double moneyMin,
    List<Counted> smallMoney,
    Map<String, String> currencies,
    List<Phrase> patterns,
    List<Cue> cues) {

  private static final Pattern CLAUSE_ENDS = Pattern.compile("[，。；;！？\\n]|,(?!\\d)");

  /** Copies the collections. */
  public AmountCues {
    moneyUnits = Set.copyOf(moneyUnits);
    peopleUnits = Set.copyOf(peopleUnits);
    smallMoney = List.copyOf(smallMoney);
    currencies = Map.copyOf(currencies);
    patterns = List.copyOf(patterns);
    cues = List.copyOf(cues);
  }

  /** The cues shipped with the program. */
  public static AmountCues shipped() {
    return DataFile.read("amounts.yaml", AmountCues.class);
  }

  /**
   * Reads the quantities of one report in their order; those of which nothing tells what they
   * count, or which count nothing, are left out. A currency named once in a report holds for all
   * that it counts in 元.
   */
  public List<Amount> read(List<Fact> quantities) {
    Optional<String> foreign =
        quantities.stream().flatMap(fact -> currency(fact).stream()).findFirst();
    return quantities.stream().flatMap(fact -> read(fact, foreign).stream()).toList();
  }

  private Optional<Amount> read(Fact quantity, Optional<String> foreign) {
    Double number = quantity.number();
    String unit = quantity.unit();
    if (number == null || unit == null || !(number > 0) || number.isInfinite()) {
      return Optional.empty();
    }
    String told = unit.equals("元") ? foreign.orElse(unit) : unit;
    return counted(quantity, unit)
        .filter(c -> !c.isMoney() || number >= moneyMin || smallMoney.contains(c))
        .map(
            c ->
                new Amount(
                    c,
                    number,
                    peopleUnits.contains(unit) ? "人" : told,
                    Approximation.of(quantity),
                    quantity));
  }

  private Optional<String> currency(Fact quantity) {
    String quote = quantity.evidence().quote();
    return currencies.entrySet().stream()
        .filter(
            currency ->
                quote.contains(currency.getKey() + quantity.value())
                    || quote.contains(quantity.value() + currency.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Counted> counted(Fact quantity, String unit) {
    boolean money = moneyUnits.contains(unit);
    String quote = quantity.evidence().quote();
    Optional<Counted> phrased =
        patterns.stream()
            .filter(phrase -> phrase.counted().isMoney() == money)
            .filter(phrase -> phrase.fits(quantity.value(), quote))
            .map(Phrase::counted)
            .findFirst();
    if (phrased.isPresent()) {
      return phrased;
    }
    if (quantity.code() != null) {
      return Counted.ofCode(quantity.code()).filter(counted -> counted.isMoney() == money);
    }
    String clause = clause(quote, quantity.value());
    return cues.stream()
        .filter(cue -> cue.counted().isMoney() == money)
        .filter(cue -> money || peopleUnits.contains(unit))
        .filter(cue -> cue.words().stream().anyMatch(clause::contains))
        .map(Cue::counted)
        .findFirst();
  }

  /** The part of the quote that holds the number: what is beside it tells of other numbers. */
  private static String clause(String quote, String number) {
    return CLAUSE_ENDS
        .splitAsStream(quote)
        .filter(part -> part.contains(number))
        .findFirst()
        .orElse(quote);
  }

  /**
   * What a number counts in a phrase.
   *
   * @param counted what it is
   * @param pattern regular expression over the sentence, N for the number
   */
  public record Phrase(Counted counted, Pattern pattern) {

    boolean fits(String number, String sentence) {
      return pattern.matcher(sentence.replace(number, "N")).find();
    }
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
