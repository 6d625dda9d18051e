package org.jianwei.aggregate.label;

import java.util.List;
import java.util.Set;
import org.jianwei.aggregate.DataFile;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.runtime.config.ConfigException;

/**
 * How labels are combined; the file {@code combining.yaml}.
 *
 * @param shareMin smallest share of the independent reports that a label needs, 0 to 1
 * @param incidentShareMin share of the independent reports that must tell of harm done for the case
 *     to be an incident rather than a hazard, 0 to 1
 * @param quotesMax quotes kept a label
 * @param quoteCharsMax longest quote kept, in code points
 * @param harmTypesGravestFirst all kinds of harm, gravest first
 */
public record Combining(
    double shareMin,
    double incidentShareMin,
    int quotesMax,
    int quoteCharsMax,
    List<HarmType> harmTypesGravestFirst) {

  /** Checks ranges and that every kind of harm has its place. */
  public Combining {
    harmTypesGravestFirst = List.copyOf(harmTypesGravestFirst);
    if (!(shareMin >= 0 && shareMin <= 1 && incidentShareMin > 0 && incidentShareMin <= 1)) {
      throw new ConfigException("shares must lie within 0 to 1");
    }
    if (quotesMax < 1 || quoteCharsMax < 1) {
      throw new ConfigException("a label needs at least one quote of at least one character");
    }
    if (!Set.copyOf(harmTypesGravestFirst).equals(Set.of(HarmType.values()))) {
      throw new ConfigException("harm_types_gravest_first must name every kind of harm once");
    }
  }

  /** The rules shipped with the program. */
  public static Combining shipped() {
    return DataFile.read("combining.yaml", Combining.class);
  }
}
