package org.jianwei.classify.likeness;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Collections;
import java.util.List;
import org.jianwei.classify.term.TermOverlap;
import org.jianwei.classify.term.TermWeights;
import org.jianwei.classify.term.Terms;

/**
 * Holds one profile against others, one after another. What takes longest, the stretches that the
 * titles share, is compared apart, since most pairs are known to have nothing in common before. Not
 * thread-safe.
 */
final class Comparer {

  /** Nats by which information is divided, so that signals are of the size of 1. */
  static final double NATS = 20;

  /** Weight from which a shared term of the texts is mostly part of a name. */
  static final double RARE_NATS = 6;

  private static final int WEEKS_APART_DAYS = 14;
  private static final double STRETCH_MAX = 3;
  private static final double SECOND_STRETCH_MAX = 2;
  private static final double INFORMATION_MAX = 4;
  private static final double MARKS_MAX = 3;
  private static final double PLACES_MAX = 0.6;
  private static final double PRODUCTS_MAX = 1;

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

  private final LaidOut one;
  private final Profile a;
  private final TermWeights weights;
  private final IntSet common;
  private final Comparison found = new Comparison(PairKind.HEADLINES);

  /**
   * Lays a profile out.
   *
   * @param common codes of terms that many different cases share
   */
  Comparer(Profile profile, TermWeights weights, IntSet common) {
    this.one = new LaidOut(profile, weights);
    this.a = profile;
    this.weights = weights;
    this.common = common;
  }

  /** Compares it with another; the same object each time. */
  Comparison compare(Profile b) {
    compareButStretches(b);
    return compareStretches(b);
  }

  /** Compares all but what stretches of the titles are shared; the same object each time. */
  Comparison compareButStretches(Profile b) {
    found.clear(PairKind.of(a, b));
    compareTitles(b);
    compareMarks(b.marks());
    compareCaseKeys(b);
    compareTimes(b);
    return found;
  }

  /** Compares the stretches of the titles too. */
  Comparison compareStretches(Profile b) {
    if (one.pairs.stretchesMax() > 0) {
      compareStretches(b, SharedStretches.of(one.title, b.title()));
    }
    return found;
  }

  /** The most that a signal of stretches can be, with titles as these are. */
  double mostOf(Signal stretches, Profile b) {
    double most = one.pairs.natsMax();
    return switch (stretches) {
      case TITLE_SHARE -> most / geometricMean(b);
      case TITLE_CONTAINED -> most / lesserInformation(b);
      case TITLE_STRETCH -> Math.min(STRETCH_MAX, most / NATS);
      case TITLE_SECOND_STRETCH ->
          one.pairs.stretchesMax() < 2 ? 0 : Math.min(SECOND_STRETCH_MAX, most / 2 / NATS);
      case TITLE_INFORMATION -> Math.min(INFORMATION_MAX, most / NATS);
      default -> throw new IllegalArgumentException(stretches.label());
    };
  }

  private double geometricMean(Profile b) {
    return Math.sqrt(a.titleInformation() * b.titleInformation() + 1);
  }

  private double lesserInformation(Profile b) {
    return Math.min(a.titleInformation(), b.titleInformation()) + 1;
  }

  private void compareStretches(Profile b, SharedStretches stretches) {
    double all = 0;
    double most = 0;
    double second = 0;
    for (int i = 0; i < stretches.count(); i++) {
      double nats = informationOf(stretches, i);
      all += nats;
      second = Math.max(second, Math.min(most, nats));
      most = Math.max(most, nats);
    }
    put(Signal.TITLE_SHARE, all / geometricMean(b));
    put(Signal.TITLE_CONTAINED, all / lesserInformation(b));
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

  private void compareTitles(Profile b) {
    one.pairs.lookIn(b);
    put(Signal.TITLE_LENGTH, Logarithms.ofOneMore(Math.min(a.titleChars(), b.titleChars())));
    put(Signal.TITLE_CHARACTERS, one.characters(b).cosine());
    TermOverlap titles = one.titles(b);
    put(Signal.TITLE_TERMS, titles.cosine());
    put(Signal.TITLE_RAREST, titles.heaviest() / 10);
    if (found.kind() == PairKind.TEXTS) {
      compareTexts(b, titles.heldBySecond());
    }
  }

  /**
   * Compares texts.
   *
   * @param ba share of the other title that this text holds
   */
  private void compareTexts(Profile b, double ba) {
    TermOverlap texts = one.texts(b, RARE_NATS);
    put(Signal.TEXT_TERMS, 10 * texts.cosine());
    put(Signal.TEXT_TERMS_ROOT, Math.sqrt(texts.cosine()));
    put(Signal.TEXT_RARE, Math.min(MARKS_MAX, texts.lesser() / (2 * NATS)));
    double ab = texts.heldOfSecond();
    put(Signal.TITLE_IN_TEXT, (ab + ba) / 2);
    put(Signal.TITLE_IN_TEXT_MOST, Math.max(ab, ba));
  }

  private void compareMarks(Marks b) {
    shared(Signal.ORGANISATION, b);
    shared(Signal.COURT, b);
    shared(Signal.CHARGE, b);
    sharedOrNot(Signal.RECURRING, Signal.RECURRING_DIFFERS, b);
    sharedOrNot(Signal.QUOTED, Signal.QUOTED_DIFFERS, b);
    sharedOrNot(Signal.AMOUNT, Signal.AMOUNT_DIFFERS, b);
    sharedOrNot(Signal.LATIN, Signal.LATIN_DIFFERS, b);
    sharedOrNot(Signal.NUMBER, Signal.NUMBER_DIFFERS, b);
    // Many shared products are a survey of the market, not one case, as many places are.
    sharedOrNot(Signal.PRODUCT, Signal.PRODUCT_DIFFERS, b);
    put(Signal.PRODUCT, Math.min(PRODUCTS_MAX, found.value(Signal.PRODUCT)));
    sharedOrNot(Signal.PLACE, Signal.PLACE_DIFFERS, b);
    put(Signal.PLACE, Math.min(PLACES_MAX, found.value(Signal.PLACE)));
    sharedOrNot(Signal.CITY, Signal.CITY_DIFFERS, b);
    sharedOrNot(Signal.COUNTY, Signal.COUNTY_DIFFERS, b);
    sharedOrNot(Signal.PERSON, Signal.PERSON_DIFFERS, b);
    doubtAliases(b);
    sharedOrNot(Signal.ACT, Signal.ACT_DIFFERS, b);
    boolean sameScene = found.value(Signal.PLACE) > 0 && found.value(Signal.ACT) > 0;
    put(Signal.PLACE_AND_ACT, sameScene ? 1 : 0);
    put(Signal.LATIN_EACH_OWN, one.marks.eachHasOwn(Signal.LATIN, b) ? 1 : 0);
  }

  private void compareCaseKeys(Profile b) {
    if (a.hasFirstCases() && b.hasFirstCases()) {
      boolean same = !Collections.disjoint(a.firstCases(), b.firstCases());
      put(same ? Signal.CASE_KEY : Signal.CASE_KEY_DIFFERS, 1);
    }
  }

  /**
   * Months lie between the stages of one case in court: where its key is shared, time says nothing.
   */
  private void compareTimes(Profile b) {
    if (found.value(Signal.CASE_KEY) > 0) {
      return;
    }
    long days = Math.abs(a.day() - b.day());
    put(Signal.DAYS_APART, Logarithms.ofOneMore(days));
    put(Signal.WEEKS_APART, days > WEEKS_APART_DAYS ? 1 : 0);
  }

  private void sharedOrNot(Signal same, Signal differs, Marks b) {
    if (one.marks.has(same) && b.has(same)) {
      shared(same, b);
      put(differs, found.value(same) == 0 ? 1 : 0);
    }
  }

  /** Counts shared marks, each by how rare it is. */
  private void shared(Signal signal, Marks b) {
    put(signal, Math.min(MARKS_MAX, one.rarityOfShared(signal, b)));
  }

  /**
   * An alias such as 张某 identifies within a case, not across cases: where nothing else is shared it
   * says nothing.
   */
  private void doubtAliases(Marks b) {
    if (found.value(Signal.PERSON) > 0
        && COMPANY.stream().allMatch(signal -> found.value(signal) == 0)
        && one.marks.shared(Signal.PERSON, b).stream().allMatch(n -> n.indexOf('某') >= 0)) {
      put(Signal.PERSON, 0);
    }
  }

  private void put(Signal signal, double value) {
    found.put(signal, value);
  }
}
