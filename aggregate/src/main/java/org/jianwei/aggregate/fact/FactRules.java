package org.jianwei.aggregate.fact;

import java.util.Objects;

/**
 * By what rules the facts of reports are merged.
 *
 * @param amounts what numbers count, and whose word goes first
 * @param roles what people are to the case
 * @param acts which act the case is told by
 * @param products products that stand in quotation marks
 * @param campaigns campaigns of the authorities
 */
public record FactRules(
    Amounts amounts, Roles roles, ActChoice acts, QuotedProducts products, Campaigns campaigns) {

  /** Checks that nothing is missing. */
  public FactRules {
    Objects.requireNonNull(amounts, "amounts");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(acts, "acts");
    Objects.requireNonNull(products, "products");
    Objects.requireNonNull(campaigns, "campaigns");
  }

  /** The rules shipped with the program. */
  public static FactRules shipped() {
    return new FactRules(
        Amounts.shipped(),
        Roles.shipped(),
        ActChoice.shipped(),
        QuotedProducts.shipped(),
        Campaigns.shipped());
  }
}
