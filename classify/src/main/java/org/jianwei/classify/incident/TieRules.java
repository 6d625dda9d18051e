package org.jianwei.classify.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.classify.likeness.Profile;
import org.jianwei.classify.likeness.Signal;
import org.jianwei.runtime.config.ShippedFile;

/**
 * By which names incidents are tied together; the file {@code ties.yaml}. A name stands behind its
 * kind and a blank: {@code product 星伴}, {@code actor 江州云绘科技有限公司}, {@code court (2025)江01刑终12号}.
 *
 * @param namedBy share of an incident's reports that must hold a name, 0 to 1
 * @param namesMax names of each kind by which an incident is known
 * @param incidentsMax most incidents that a name ties together
 * @param relatedMax most incidents that one is tied to
 * @param court score of two incidents that alone share a court case, 0 to 1
 * @param actor the same of a company or a person
 * @param product the same of a product
 * @param household products that tie nothing
 * @param companies ends of the names of companies
 * @param companyCharsMin characters of the name of a company that is told from others by it
 * @param alias what is found in names that say nothing outside their case
 */
record TieRules(
    double namedBy,
    int namesMax,
    int incidentsMax,
    int relatedMax,
    double court,
    double actor,
    double product,
    Set<String> household,
    List<String> companies,
    int companyCharsMin,
    Pattern alias) {

  static final String COURT = "court";
  static final String ACTOR = "actor";
  static final String PRODUCT = "product";

  private static final String SHIPPED = "ties.yaml";
  private static final double ROUNDING = 100;

  TieRules {
    household =
        household.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    companies = List.copyOf(companies);
    if (incidentsMax < 2 || namesMax < 1 || relatedMax < 1) {
      throw new IllegalArgumentException(
          "incidents_max must be at least 2, names_max and related_max at least 1");
    }
  }

  static TieRules shipped() {
    return ShippedFile.yaml(TieRules.class, SHIPPED, TieRules.class);
  }

  /** The names by which a report may be known. */
  Set<String> names(Profile report) {
    Set<String> names = new TreeSet<>();
    report.marks(Signal.PRODUCT).stream()
        .filter(name -> !household.contains(name.toLowerCase(Locale.ROOT)))
        .forEach(name -> names.add(PRODUCT + " " + name));
    report.marks(Signal.ORGANISATION).stream()
        .filter(this::isCompany)
        .forEach(name -> names.add(ACTOR + " " + name));
    report.marks(Signal.PERSON).stream()
        .filter(name -> !alias.matcher(name).find())
        .forEach(name -> names.add(ACTOR + " " + name));
    report.caseNumbers().forEach(number -> names.add(COURT + " " + number));
    for (String court : report.marks(Signal.COURT)) {
      for (String charge : report.marks(Signal.CHARGE)) {
        for (String person : report.marks(Signal.PERSON)) {
          names.add(String.join(" ", COURT, court, charge, person));
        }
      }
    }
    return names;
  }

  /** What a name is. */
  static String kind(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  /**
   * How close two incidents are that share a name, 0 to 1 in hundredths; 0 where too many do.
   *
   * @param incidents how many are known by it, at least 2
   */
  double score(String name, int incidents) {
    double alone =
        switch (kind(name)) {
          case COURT -> court;
          case ACTOR -> actor;
          default -> product;
        };
    double rare = 1 - (incidents - 2.0) / incidentsMax;
    return incidents > incidentsMax ? 0 : Math.rint(alone * rare * ROUNDING) / ROUNDING;
  }

  private boolean isCompany(String name) {
    return name.length() >= companyCharsMin && companies.stream().anyMatch(name::endsWith);
  }
}
