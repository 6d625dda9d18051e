package org.jianwei.aggregate.fact;

import java.util.Objects;

/**
 * By what rules the facts of reports are merged.
 *
 * @param amounts what numbers count
 * @param roles what people are to the case
 * @param official whose word goes first
 * @param acts which act the case is told by
 */
public record FactRules(
    AmountCues amounts, Roles roles, OfficialAccounts official, ActChoice acts) {

  /** Checks that nothing is missing. */
  public FactRules {
    Objects.requireNonNull(amounts, "amounts");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(official, "official");
    Objects.requireNonNull(acts, "acts");
  }

  /** The rules shipped with the program. */
  public static FactRules shipped() {
    return new FactRules(
        AmountCues.shipped(), Roles.shipped(), OfficialAccounts.shipped(), ActChoice.shipped());
  }
}
