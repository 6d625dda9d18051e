package org.jianwei.aggregate.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianwei.contracts.vocabulary.Term;

/** What a number in a report counts: the codes of quantity facts. */
public enum Counted implements Term {
  DEAD("dead"),
  INJURED("injured"),
  VICTIMS("victims"),
  LOSS("loss"),
  GAIN("gain"),
  FINE("fine"),
  /** Compensation that was awarded or paid. */
  AWARD("award"),
  SUSPECTS("suspects"),
  USERS("users"),
  ACCOUNTS("accounts"),
  PIECES("pieces"),
  /** The sum of money that a case is about, whoever lost or won it. */
  SUM("sum");

  private static final Map<String, Counted> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Counted::label, c -> c));

  private final String label;

  Counted(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** What a code means; empty for one that no text tells of, such as a fine within a sentence. */
  static Optional<Counted> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Whether it is counted in money. */
  public boolean isMoney() {
    return this == LOSS || this == GAIN || this == FINE || this == AWARD || this == SUM;
  }
}
