package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two profiles held side by side: a number for each signal, and what it was found in. A function of
 * the two profiles and the shipped statistics alone, and the same in either order.
 */
final class Comparison {

  /** Nats by which information is divided, so that signals are of the size of 1. */
  private static final double NATS = 20;

  /** Weight from which a shared term of the texts is mostly part of a name. */
  private static final double RARE_NATS = 6;

  private static final int WEEKS_APART_DAYS = 14;
  private static final double MARKS_MAX = 3;
  private static final double PLACES_MAX = 0.6;

  /** What must be shared beside an alias. */
  private static final List<Signal> COMPANY =
      List.of(
          Signal.PLACE,
          Signal.QUOTED,
          Signal.AMOUNT,
          Signal.PRODUCT,
          Signal.ORGANISATION,
          Signal.COURT);

  private final TermWeights weights;
  private final Set<String> common;
  private final Map<Signal, Double> values = new EnumMap<>(Signal.class);
  private final Map<Signal, String> details = new EnumMap<>(Signal.class);

  private final PairKind kind;

  private Comparison(TermWeights weights, Set<String> common, PairKind kind) {
    this.weights = weights;
    this.common = common;
    this.kind = kind;
  }

  /** Compares two profiles. */
  static Comparison of(Profile a, Profile b, TermWeights weights, Set<String> common) {
    Comparison c = new Comparison(weights, common, PairKind.of(a, b));
    c.compareTitles(a, b);
    c.compareTexts(a, b);
    c.compareMarks(a, b);
    c.compareCaseKeys(a, b);
    c.compareTimes(a, b);
    return c;
  }

  /** What kind of pair was compared. */
  PairKind kind() {
    return kind;
  }

  /** The number of a signal. */
  double value(Signal signal) {
    return values.getOrDefault(signal, 0.0);
  }

  /** In what a signal was found; empty where there is nothing to quote. */
  String detail(Signal signal) {
    return details.getOrDefault(signal, "");
  }

  private void compareTitles(Profile a, Profile b) {
    List<String> stretches = SharedStretches.of(a.title(), b.title());
    List<Double> nats = new ArrayList<>();
    stretches.forEach(s -> nats.add(informationOf(s)));
    double all = nats.stream().mapToDouble(Double::doubleValue).sum();
    nats.sort(Collections.reverseOrder());
    double geometric = StrictMath.sqrt(a.titleInformation() * b.titleInformation() + 1);
    double shorter = Math.min(a.titleInformation(), b.titleInformation()) + 1;
    String quoted = String.join(" ", stretches);
    put(Signal.TITLE_SHARE, all / geometric, quoted);
    put(Signal.TITLE_CONTAINED, all / shorter, quoted);
    put(Signal.TITLE_STRETCH, Math.min(3 * NATS, nth(nats, 0)) / NATS, quoted);
    put(Signal.TITLE_SECOND_STRETCH, Math.min(2 * NATS, nth(nats, 1)) / NATS, quoted);
    put(Signal.TITLE_INFORMATION, Math.min(4 * NATS, all) / NATS, quoted);
    put(Signal.TITLE_TERMS, a.titleTerms().cosine(b.titleTerms()), quoted);
    put(Signal.TITLE_CHARACTERS, a.titleCharacters().cosine(b.titleCharacters()), quoted);
    put(Signal.TITLE_RAREST, a.titleTerms().heaviestShared(b.titleTerms()) / 10, quoted);
    int length = Math.min(a.title().length(), b.title().length());
    put(Signal.TITLE_LENGTH, StrictMath.log(length + 1.0), "");
  }

  private void compareTexts(Profile a, Profile b) {
    if (!a.hasText() || !b.hasText()) {
      return;
    }
    double cosine = a.textTerms().cosine(b.textTerms());
    put(Signal.TEXT_TERMS, 10 * cosine, "");
    put(Signal.TEXT_TERMS_ROOT, StrictMath.sqrt(cosine), "");
    double rare = a.textTerms().sharedAbove(b.textTerms(), RARE_NATS);
    put(Signal.TEXT_RARE, Math.min(MARKS_MAX, rare / (2 * NATS)), "");
    double ab = a.titleTerms().heldBy(b.textTerms());
    double ba = b.titleTerms().heldBy(a.textTerms());
    put(Signal.TITLE_IN_TEXT, (ab + ba) / 2, "");
    put(Signal.TITLE_IN_TEXT_MOST, Math.max(ab, ba), "");
  }

  private void compareMarks(Profile a, Profile b) {
    shared(Signal.ORGANISATION, a, b);
    shared(Signal.COURT, a, b);
    shared(Signal.CHARGE, a, b);
    sharedOrNot(Signal.RECURRING, Signal.RECURRING_DIFFERS, a, b);
    sharedOrNot(Signal.QUOTED, Signal.QUOTED_DIFFERS, a, b);
    sharedOrNot(Signal.AMOUNT, Signal.AMOUNT_DIFFERS, a, b);
    sharedOrNot(Signal.LATIN, Signal.LATIN_DIFFERS, a, b);
    sharedOrNot(Signal.NUMBER, Signal.NUMBER_DIFFERS, a, b);
    sharedOrNot(Signal.PRODUCT, Signal.PRODUCT_DIFFERS, a, b);
    sharedOrNot(Signal.PLACE, Signal.PLACE_DIFFERS, a, b);
    // Many shared places are a survey of the world, not one scene.
    put(Signal.PLACE, Math.min(PLACES_MAX, value(Signal.PLACE)), detail(Signal.PLACE));
    sharedOrNot(Signal.COUNTY, Signal.COUNTY_DIFFERS, a, b);
    sharedOrNot(Signal.PERSON, Signal.PERSON_DIFFERS, a, b);
    doubtAliases(a, b);
    sharedOrNot(Signal.ACT, Signal.ACT_DIFFERS, a, b);
    boolean scene = value(Signal.PLACE) > 0 && value(Signal.ACT) > 0;
    String named = detail(Signal.PLACE) + " " + detail(Signal.ACT);
    put(Signal.PLACE_AND_ACT, scene ? 1 : 0, scene ? named : "");
    boolean each = hasOwn(Signal.LATIN, a, b) && hasOwn(Signal.LATIN, b, a);
    put(Signal.LATIN_EACH_OWN, each ? 1 : 0, "");
  }

  private static boolean hasOwn(Signal signal, Profile a, Profile b) {
    return !b.marks(signal).containsAll(a.marks(signal));
  }

  private void compareCaseKeys(Profile a, Profile b) {
    Set<String> kinds = new TreeSet<>(a.firstCases());
    kinds.retainAll(b.firstCases());
    put(Signal.CASE_KEY, kinds.isEmpty() ? 0 : 1, String.join(" ", kinds));
    boolean other = kinds.isEmpty() && !a.firstCases().isEmpty() && !b.firstCases().isEmpty();
    String each = String.join(" ", a.firstCases()) + " / " + String.join(" ", b.firstCases());
    put(Signal.CASE_KEY_DIFFERS, other ? 1 : 0, other ? each : "");
  }

  /**
   * Months lie between the stages of one case in court: where its key is shared, time says nothing.
   */
  private void compareTimes(Profile a, Profile b) {
    if (value(Signal.CASE_KEY) > 0) {
      return;
    }
    long days = Math.abs(a.day() - b.day());
    put(Signal.DAYS_APART, StrictMath.log(1.0 + days), days + "");
    put(Signal.WEEKS_APART, days > WEEKS_APART_DAYS ? 1 : 0, days + "");
  }

  private void sharedOrNot(Signal same, Signal differs, Profile a, Profile b) {
    shared(same, a, b);
    boolean both = !a.marks(same).isEmpty() && !b.marks(same).isEmpty();
    if (both && value(same) == 0) {
      put(differs, 1, String.join(" ", a.marks(same)) + " / " + String.join(" ", b.marks(same)));
    }
  }

  /**
   * An alias such as 张某 identifies within a case, not across cases: where nothing else is shared it
   * says nothing.
   */
  private void doubtAliases(Profile a, Profile b) {
    Set<String> shared = new TreeSet<>(a.marks(Signal.PERSON));
    shared.retainAll(b.marks(Signal.PERSON));
    boolean aliasesOnly = shared.stream().allMatch(name -> name.indexOf('某') >= 0);
    if (aliasesOnly && COMPANY.stream().allMatch(signal -> value(signal) == 0)) {
      put(Signal.PERSON, 0, "");
    }
  }

  /** Counts shared marks, each by how rare it is. */
  private void shared(Signal signal, Profile a, Profile b) {
    Set<String> marks = new TreeSet<>(a.marks(signal));
    marks.retainAll(b.marks(signal));
    double sum = 0;
    for (String mark : marks) {
      sum += Math.min(1, Math.max(0.1, informationOf(mark) / NATS));
    }
    put(signal, Math.min(MARKS_MAX, sum), String.join(" ", marks));
  }

  private double informationOf(String stretch) {
    List<String> terms = Terms.of(stretch);
    boolean commonplace = !terms.isEmpty() && common.containsAll(terms);
    return weights.information(stretch) * (commonplace ? Profiler.COMMON_SHARE : 1);
  }

  private void put(Signal signal, double value, String detail) {
    values.put(signal, value);
    details.put(signal, detail);
  }

  private static double nth(List<Double> sorted, int n) {
    return n < sorted.size() ? sorted.get(n) : 0;
  }
}
