package org.jianwei.aggregate.label;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.aggregate.count.Counts;
import org.jianwei.aggregate.count.Spoken;
import org.jianwei.aggregate.count.Weight;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Severity;

/**
 * Which labels stand, by what is counted over all independent reports. A report weighs by its age
 * against the newest one, and more where an authority published it.
 */
public final class Standing {

  private static final Set<Severity> HAZARDS = Set.of(Severity.HAZARD, Severity.SERIOUS_HAZARD);
  private static final Set<Severity> INCIDENTS =
      Set.of(Severity.INCIDENT, Severity.SERIOUS_INCIDENT, Severity.DISASTER);
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingLong(Ranked::weight)
          .thenComparingLong(ranked -> ranked.sum().sureness())
          .reversed()
          .thenComparingInt(Ranked::place);
  private static final double THOUSANDTHS = 1000;

  /** The values of each facet in the order of its list. */
  private static final Map<Facet, List<String>> PLACES = new EnumMap<>(Facet.class);

  static {
    for (Facet facet : Facet.values()) {
      PLACES.put(facet, List.copyOf(facet.vocabulary()));
    }
  }

  private final Combining rules;
  private final Map<Facet, Map<String, Ranked>> facets = new EnumMap<>(Facet.class);
  private long all;

  private Standing(Combining rules) {
    this.rules = rules;
  }

  /** Weighs the labels of an incident with at least one report. */
  public static Standing of(Counts counts, Combining rules) {
    Standing standing = new Standing(rules);
    Map<String, Sum> sums = new HashMap<>();
    counts
        .months()
        .forEach(
            (month, reports) -> {
              long each = rules.weight(age(month, counts));
              standing.all += rules.weight(reports.all(), each);
              reports
                  .labels()
                  .forEach(
                      (label, weight) ->
                          sums.computeIfAbsent(label, l -> new Sum())
                              .add(weight, rules.weight(weight, each)));
            });
    sums.forEach(standing::add);
    return standing;
  }

  private static long age(String month, Counts counts) {
    return YearMonth.parse(month)
        .until(YearMonth.parse(counts.months().lastKey()), ChronoUnit.MONTHS);
  }

  private void add(String label, Sum sum) {
    Facet facet = Spoken.facet(label);
    String value = Spoken.value(label);
    int place = PLACES.getOrDefault(facet, List.of()).indexOf(value);
    facets
        .computeIfAbsent(facet, f -> new HashMap<>())
        .put(value, new Ranked(value, sum.weight, sum.reports, place));
  }

  /** {@link Label#AI_INCIDENT} or {@link Label#AI_HAZARD}. */
  public Label label() {
    return share(Facet.LABEL, Label.AI_INCIDENT.label()) >= rules.incidentShareMin()
        ? Label.AI_INCIDENT
        : Label.AI_HAZARD;
  }

  /**
   * Share of the reports that agree with the label, times the chance that not all of these err,
   * were they independent; three decimals.
   */
  public double confidence() {
    String label = label().label();
    double sure = share(Facet.LABEL, label) * (1 - count(Facet.LABEL, label).allErr());
    return Math.round(sure * THOUSANDTHS) / THOUSANDTHS;
  }

  /** The gravest rung that enough reports name and that agrees with the label. */
  public Severity severity() {
    boolean incident = label() == Label.AI_INCIDENT;
    return (incident ? INCIDENTS : HAZARDS)
        .stream()
            .filter(rung -> stands(Facet.SEVERITY, rung.label()))
            .max(Comparator.naturalOrder())
            .orElse(incident ? Severity.INCIDENT : Severity.HAZARD);
  }

  /** The labels of a facet that stand, best supported first. */
  public List<String> values(Facet facet) {
    return switch (facet) {
      case LABEL -> List.of(label().label());
      case SEVERITY -> List.of(severity().label());
      case AUTONOMY_LEVEL -> ranked(facet).stream().limit(1).toList();
      default -> ranked(facet);
    };
  }

  /** Number of independent reports that carry a label. */
  public int support(Facet facet, String value) {
    return count(facet, value).voices();
  }

  /** Keys of all labels that stand. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Facet facet : Facet.values()) {
      values(facet).forEach(value -> keys.add(Spoken.key(facet, value)));
    }
    return keys;
  }

  private List<String> ranked(Facet facet) {
    return facets.getOrDefault(facet, Map.of()).values().stream()
        .filter(ranked -> stands(facet, ranked.value()))
        .sorted(BEST_FIRST)
        .map(Ranked::value)
        .toList();
  }

  private boolean stands(Facet facet, String value) {
    return count(facet, value).voices() > 0 && share(facet, value) >= rules.shareMin();
  }

  private double share(Facet facet, String value) {
    Ranked ranked = facets.getOrDefault(facet, Map.of()).get(value);
    return ranked == null ? 0 : (double) ranked.weight() / all;
  }

  private Weight count(Facet facet, String value) {
    Ranked ranked = facets.getOrDefault(facet, Map.of()).get(value);
    return ranked == null ? Weight.NONE : ranked.sum();
  }

  /** What is added up of a label, month by month. */
  private static final class Sum {
    private long weight;
    private Weight reports = Weight.NONE;

    void add(Weight more, long weighing) {
      weight += weighing;
      reports = reports.plus(more);
    }
  }

  private record Ranked(String value, long weight, Weight sum, int place) {}
}
