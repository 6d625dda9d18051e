package org.jianwei.aggregate.fact;

import java.util.Objects;

/**
 * By what rules the facts of reports are merged.
 *
 * @param amounts what numbers count
 * @param roles what people are to the case
 * @param official whose word goes first
 * @param acts which act the case is told by
 * @param products products that stand in quotation marks
 */
public record FactRules(
    AmountCues amounts,
    Roles roles,
    OfficialAccounts official,
    ActChoice acts,
    QuotedProducts products) {

  /** Checks that nothing is missing. */
  public FactRules {
    Objects.requireNonNull(amounts, "amounts");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(official, "official");
    Objects.requireNonNull(acts, "acts");
    Objects.requireNonNull(products, "products");
  }

  /** The rules shipped with the program. */
  public static FactRules shipped() {
    return new FactRules(
        AmountCues.shipped(),
        Roles.shipped(),
        OfficialAccounts.shipped(),
        ActChoice.shipped(),
        QuotedProducts.shipped());
  }
}
