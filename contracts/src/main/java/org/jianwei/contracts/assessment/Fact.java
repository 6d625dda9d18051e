package org.jianwei.contracts.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article states, with its quote.
 *
 * @param kind kind of fact
 * @param value the fact in its normal form; never blank
 * @param code code from a closed list where the kind has one
 * @param number value of a quantity (in its unit) or of a sentence (in months)
 * @param unit unit of the number, such as 元, 人, months
 * @param about whether the article calls the number approximate (余, 多, 近, 约)
 * @param whole what the number is a part of, in the same unit, where the article says so (3618 of
 *     12495)
 * @param evidence where it stands
 */
public record Fact(
    FactKind kind,
    String value,
    @Nullable String code,
    @Nullable Double number,
    @Nullable String unit,
    boolean about,
    @Nullable Double whole,
    Evidence evidence) {

  /** Checks that the fact says something. */
  public Fact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a " + kind.label() + " without a value");
    }
  }

  /** A fact that is only a name. */
  public static Fact named(FactKind kind, String value, Evidence evidence) {
    return coded(kind, value, null, evidence);
  }

  /** A fact with a code from a closed list; null where it has none. */
  public static Fact coded(FactKind kind, String value, @Nullable String code, Evidence evidence) {
    return new Fact(kind, value, code, null, null, false, null, evidence);
  }
}
