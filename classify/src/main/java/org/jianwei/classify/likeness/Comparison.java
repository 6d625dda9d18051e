package org.jianwei.classify.likeness;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Collections;
import java.util.List;
import org.jianwei.classify.term.TermOverlap;
import org.jianwei.classify.term.TermWeights;
import org.jianwei.classify.term.Terms;

/**
 * Two profiles held side by side: a number for each signal. A function of the two profiles and the
 * shipped statistics alone, and the same in either order. Made for every pair that has something in
 * common; in what a signal was found, {@link Grounds} tells.
 */
public final class Comparison {

  /** Nats by which information is divided, so that signals are of the size of 1. */
  static final double NATS = 20;

  /** Weight from which a shared term of the texts is mostly part of a name. */
  private static final double RARE_NATS = 6;

  private static final int WEEKS_APART_DAYS = 14;
  private static final double STRETCH_MAX = 3;
  private static final double SECOND_STRETCH_MAX = 2;
  private static final double INFORMATION_MAX = 4;
  private static final double MARKS_MAX = 3;
  private static final double PLACES_MAX = 0.6;
  private static final int SIGNALS = Signal.values().length;

  /** The signals of stretches that two titles share. */
  static final List<Signal> OF_STRETCHES =
      List.of(
          Signal.TITLE_SHARE,
          Signal.TITLE_CONTAINED,
          Signal.TITLE_STRETCH,
          Signal.TITLE_SECOND_STRETCH,
          Signal.TITLE_INFORMATION);

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
  private final IntSet common;
  private final PairKind kind;
  private final double[] values = new double[SIGNALS];

  private Comparison(TermWeights weights, IntSet common, PairKind kind) {
    this.weights = weights;
    this.common = common;
    this.kind = kind;
  }

  /**
   * Compares two profiles.
   *
   * @param common codes of terms that many different cases share
   */
  static Comparison of(LaidOut one, Profile b, TermWeights weights, IntSet common) {
    Comparison c = withoutStretches(one, b, weights, common);
    c.compareStretches(one, b);
    return c;
  }

  /** Compares all but what stretches of the titles are shared, which takes longest. */
  static Comparison withoutStretches(LaidOut one, Profile b, TermWeights weights, IntSet common) {
    Profile a = one.profile;
    Comparison c = new Comparison(weights, common, PairKind.of(a, b));
    c.compareTitles(one, b);
    c.compareTexts(one, b);
    c.compareMarks(a, b);
    c.compareCaseKeys(a, b);
    c.compareTimes(a, b);
    return c;
  }

  /** What kind of pair was compared. */
  public PairKind kind() {
    return kind;
  }

  /** The number of a signal. */
  public double value(Signal signal) {
    return values[signal.ordinal()];
  }

  /** A number for each signal, in their order. */
  public double[] values() {
    return values.clone();
  }

  private void compareTitles(LaidOut one, Profile b) {
    Profile a = one.profile;
    int length = Math.min(a.titleChars(), b.titleChars());
    put(Signal.TITLE_LENGTH, StrictMath.log(length + 1.0));
    TermOverlap terms = one.titles(b);
    put(Signal.TITLE_TERMS, terms.cosine());
    put(Signal.TITLE_RAREST, terms.heaviest() / 10);
    put(Signal.TITLE_CHARACTERS, one.characters(b).cosine());
  }

  /** Compares the stretches of the titles too. */
  void compareStretches(LaidOut one, Profile b) {
    if (one.mayShareStretch(b)) {
      compareStretches(one.profile, b);
    }
  }

  /** The most that a signal of stretches can be, with titles as these are. */
  static double mostOf(Signal stretches, Profile a, Profile b, TermWeights weights) {
    double most = weights.charNatsMax() * Math.min(a.titleChars(), b.titleChars());
    return switch (stretches) {
      case TITLE_SHARE -> most / geometricMean(a, b);
      case TITLE_CONTAINED -> most / lesserInformation(a, b);
      case TITLE_STRETCH -> STRETCH_MAX;
      case TITLE_SECOND_STRETCH -> SECOND_STRETCH_MAX;
      case TITLE_INFORMATION -> INFORMATION_MAX;
      default -> throw new IllegalArgumentException(stretches.label());
    };
  }

  private static double geometricMean(Profile a, Profile b) {
    return StrictMath.sqrt(a.titleInformation() * b.titleInformation() + 1);
  }

  private static double lesserInformation(Profile a, Profile b) {
    return Math.min(a.titleInformation(), b.titleInformation()) + 1;
  }

  private void compareStretches(Profile a, Profile b) {
    SharedStretches stretches = SharedStretches.of(a.title(), b.title());
    double all = 0;
    double most = 0;
    double second = 0;
    for (int i = 0; i < stretches.count(); i++) {
      double nats = informationOf(stretches, i);
      all += nats;
      second = Math.max(second, Math.min(most, nats));
      most = Math.max(most, nats);
    }
    put(Signal.TITLE_SHARE, all / geometricMean(a, b));
    put(Signal.TITLE_CONTAINED, all / lesserInformation(a, b));
    put(Signal.TITLE_STRETCH, Math.min(STRETCH_MAX * NATS, most) / NATS);
    put(Signal.TITLE_SECOND_STRETCH, Math.min(SECOND_STRETCH_MAX * NATS, second) / NATS);
    put(Signal.TITLE_INFORMATION, Math.min(INFORMATION_MAX * NATS, all) / NATS);
  }

  private double informationOf(SharedStretches stretches, int i) {
    String title = stretches.title();
    int from = stretches.start(i);
    int to = stretches.end(i);
    double share = isCommonplace(title, from, to, common) ? Profiler.COMMON_SHARE : 1;
    return weights.information(title, from, to) * share;
  }

  /** Whether a stretch of text has terms, and all are such as many cases share. */
  static boolean isCommonplace(String text, int from, int to, IntSet common) {
    int[] counts = new int[2];
    Terms.forEachCode(text, from, to, code -> counts[common.contains(code) ? 1 : 0]++);
    return counts[0] == 0 && counts[1] > 0;
  }

  private void compareTexts(LaidOut one, Profile b) {
    if (!one.profile.hasText() || !b.hasText()) {
      return;
    }
    TermOverlap texts = one.texts(b, RARE_NATS);
    put(Signal.TEXT_TERMS, 10 * texts.cosine());
    put(Signal.TEXT_TERMS_ROOT, StrictMath.sqrt(texts.cosine()));
    put(Signal.TEXT_RARE, Math.min(MARKS_MAX, texts.lesser() / (2 * NATS)));
    double ab = texts.heldOfSecond();
    double ba = one.textAndTitle(b).held();
    put(Signal.TITLE_IN_TEXT, (ab + ba) / 2);
    put(Signal.TITLE_IN_TEXT_MOST, Math.max(ab, ba));
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
    put(Signal.PLACE, Math.min(PLACES_MAX, value(Signal.PLACE)));
    sharedOrNot(Signal.CITY, Signal.CITY_DIFFERS, a, b);
    sharedOrNot(Signal.COUNTY, Signal.COUNTY_DIFFERS, a, b);
    sharedOrNot(Signal.PERSON, Signal.PERSON_DIFFERS, a, b);
    doubtAliases(a, b);
    sharedOrNot(Signal.ACT, Signal.ACT_DIFFERS, a, b);
    put(Signal.PLACE_AND_ACT, value(Signal.PLACE) > 0 && value(Signal.ACT) > 0 ? 1 : 0);
    put(Signal.LATIN_EACH_OWN, a.marks().eachHasOwn(Signal.LATIN, b.marks()) ? 1 : 0);
  }

  private void compareCaseKeys(Profile a, Profile b) {
    if (a.hasFirstCases() && b.hasFirstCases()) {
      boolean same = !Collections.disjoint(a.firstCases(), b.firstCases());
      put(same ? Signal.CASE_KEY : Signal.CASE_KEY_DIFFERS, 1);
    }
  }

  /**
   * Months lie between the stages of one case in court: where its key is shared, time says nothing.
   */
  private void compareTimes(Profile a, Profile b) {
    if (value(Signal.CASE_KEY) > 0) {
      return;
    }
    long days = Math.abs(a.day() - b.day());
    put(Signal.DAYS_APART, StrictMath.log(1.0 + days));
    put(Signal.WEEKS_APART, days > WEEKS_APART_DAYS ? 1 : 0);
  }

  private void sharedOrNot(Signal same, Signal differs, Profile a, Profile b) {
    if (a.marks().has(same) && b.marks().has(same)) {
      shared(same, a, b);
      put(differs, value(same) == 0 ? 1 : 0);
    }
  }

  /** Counts shared marks, each by how rare it is. */
  private void shared(Signal signal, Profile a, Profile b) {
    put(signal, Math.min(MARKS_MAX, a.marks().rarityOfShared(signal, b.marks())));
  }

  /**
   * An alias such as 张某 identifies within a case, not across cases: where nothing else is shared it
   * says nothing.
   */
  private void doubtAliases(Profile a, Profile b) {
    if (value(Signal.PERSON) > 0
        && COMPANY.stream().allMatch(signal -> value(signal) == 0)
        && a.marks().shared(Signal.PERSON, b.marks()).stream().allMatch(n -> n.indexOf('某') >= 0)) {
      put(Signal.PERSON, 0);
    }
  }

  private void put(Signal signal, double value) {
    values[signal.ordinal()] = value;
  }
}
