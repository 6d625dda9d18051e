package org.jianwei.aggregate.label;

import java.util.List;
import java.util.Set;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.count.Weight;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.runtime.config.ConfigException;

/**
 * How labels are combined; the file {@code combining.yaml}.
 *
 * @param shareMin smallest share of the independent reports that a label needs, 0 to 1
 * @param incidentShareMin share of the independent reports that must tell of harm done for the case
 *     to be an incident rather than a hazard, 0 to 1
 * @param officialWeight how many reports the report of an authority weighs, at least 1
 * @param halfLifeMonths months after which a report weighs half as much as the newest one
 * @param oldWeightMin what an old report weighs at least, against the newest, 0 to 1
 * @param quotesMax quotes kept a label
 * @param quoteCharsMax longest quote kept, in code points
 * @param harmTypesGravestFirst all kinds of harm, gravest first
 */
public record Combining(
    double shareMin,
    double incidentShareMin,
    int officialWeight,
    int halfLifeMonths,
    double oldWeightMin,
    int quotesMax,
    int quoteCharsMax,
    List<HarmType> harmTypesGravestFirst) {

  private static final int NEWEST = 100;

  /** Checks ranges and that every kind of harm has its place. */
  public Combining {
    harmTypesGravestFirst = List.copyOf(harmTypesGravestFirst);
    if (!(shareMin >= 0 && shareMin <= 1 && incidentShareMin > 0 && incidentShareMin <= 1)) {
      throw new ConfigException("shares must lie within 0 to 1");
    }
    if (officialWeight < 1 || halfLifeMonths < 1 || !(oldWeightMin >= 0 && oldWeightMin <= 1)) {
      throw new ConfigException("weights and the half-life must be positive");
    }
    if (quotesMax < 1 || quoteCharsMax < 1) {
      throw new ConfigException("a label needs at least one quote of at least one character");
    }
    if (!Set.copyOf(harmTypesGravestFirst).equals(Set.of(HarmType.values()))) {
      throw new ConfigException("harm_types_gravest_first must name every kind of harm once");
    }
  }

  /**
   * What a report weighs: a whole number, {@value #NEWEST} for one that is new.
   *
   * @param ageMonths months between its own and that of the newest report
   */
  long weight(long ageMonths) {
    double fading = StrictMath.pow(0.5, (double) ageMonths / halfLifeMonths);
    return Math.round(NEWEST * Math.max(oldWeightMin, fading));
  }

  /** What reports weigh of which one weighs {@code each}. */
  long weight(Weight reports, long each) {
    return each * (reports.voices() + (officialWeight - 1L) * reports.official());
  }

  /** The rules shipped with the program. */
  public static Combining shipped() {
    return DataFile.read("combining.yaml", Combining.class);
  }
}
