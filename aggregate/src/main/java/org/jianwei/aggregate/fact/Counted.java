package org.jianwei.aggregate.fact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianwei.contracts.vocabulary.Term;

/** What a number in a report counts: the codes of quantity facts. */
public enum Counted implements Term {
  DEAD("dead"),
  INJURED("injured"),
  VICTIMS("victims"),
  LOSS("loss"),
  GAIN("gain"),
  /** An administrative fine. */
  FINE("fine"),
  /** A fine and what was confiscated, together (罚没). */
  PENALTY("penalty"),
  /** A fine within a criminal sentence (罚金). */
  CRIMINAL_FINE("criminal-fine"),
  /** Got back, or kept from being lost. */
  RECOVERED("recovered"),
  /** Kept where it is by an authority or a bank, and given back to nobody so far. */
  FROZEN("frozen"),
  /** Compensation that is asked for. */
  CLAIMED("claimed"),
  /** Compensation that was awarded or paid. */
  AWARD("award"),
  SUSPECTS("suspects"),
  USERS("users"),
  ACCOUNTS("accounts"),
  PIECES("pieces"),
  /** The sum of money that a case is about, whoever lost or won it. */
  SUM("sum");

  private static final Set<Counted> MONEY =
      EnumSet.of(LOSS, GAIN, FINE, PENALTY, CRIMINAL_FINE, RECOVERED, FROZEN, CLAIMED, AWARD, SUM);

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

  /** What a code means; empty for one that no text tells of. */
  static Optional<Counted> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Whether it is counted in money. */
  public boolean isMoney() {
    return MONEY.contains(this);
  }
}
