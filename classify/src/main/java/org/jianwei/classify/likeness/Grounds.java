package org.jianwei.classify.likeness;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jianwei.classify.term.SharedTerms;
import org.jianwei.classify.term.TermVector;
import org.jspecify.annotations.Nullable;

/** In what of two profiles a signal was found, in words that can be shown. */
final class Grounds {

  /** What both hold, of a signal that says that they share none of it. */
  private static final Map<Signal, Signal> OF_WHAT =
      Map.ofEntries(
          Map.entry(Signal.RECURRING_DIFFERS, Signal.RECURRING),
          Map.entry(Signal.QUOTED_DIFFERS, Signal.QUOTED),
          Map.entry(Signal.AMOUNT_DIFFERS, Signal.AMOUNT),
          Map.entry(Signal.LATIN_DIFFERS, Signal.LATIN),
          Map.entry(Signal.NUMBER_DIFFERS, Signal.NUMBER),
          Map.entry(Signal.PRODUCT_DIFFERS, Signal.PRODUCT),
          Map.entry(Signal.PLACE_DIFFERS, Signal.PLACE),
          Map.entry(Signal.CITY_DIFFERS, Signal.CITY),
          Map.entry(Signal.COUNTY_DIFFERS, Signal.COUNTY),
          Map.entry(Signal.PERSON_DIFFERS, Signal.PERSON),
          Map.entry(Signal.ACT_DIFFERS, Signal.ACT));

  private static final Set<Signal> OF_TITLES =
      EnumSet.of(
          Signal.TITLE_SHARE,
          Signal.TITLE_CONTAINED,
          Signal.TITLE_STRETCH,
          Signal.TITLE_SECOND_STRETCH,
          Signal.TITLE_INFORMATION,
          Signal.TITLE_TERMS,
          Signal.TITLE_CHARACTERS,
          Signal.TITLE_RAREST);

  /** Most shared words that are shown. */
  private static final int WORDS_MAX = 8;

  private final Profile a;
  private final Profile b;
  private final Supplier<String> told;

  /** What {@link #told} gave; null before it was asked. */
  private @Nullable String text;

  /**
   * Of two profiles.
   *
   * @param told what the first was made of, in normal form: asked for once, where its words are
   *     shown
   */
  Grounds(Profile a, Profile b, Supplier<String> told) {
    this.a = a;
    this.b = b;
    this.told = told;
  }

  /** What a signal was found in; empty where there is nothing to quote. */
  String of(Signal signal) {
    if (OF_TITLES.contains(signal)) {
      return String.join(" ", SharedStretches.of(a.title(), b.title()).texts());
    }
    if (Marks.SETS.contains(signal)) {
      return joined(a.marks().shared(signal, b.marks()));
    }
    Signal what = OF_WHAT.get(signal);
    if (what != null) {
      return joined(a.marks(what)) + " / " + joined(b.marks(what));
    }
    return switch (signal) {
      case PLACE_AND_ACT -> of(Signal.PLACE) + " " + of(Signal.ACT);
      case CASE_KEY -> joined(sharedFirstCases());
      case CASE_KEY_DIFFERS -> joined(a.firstCases()) + " / " + joined(b.firstCases());
      case DAYS_APART, WEEKS_APART -> String.valueOf(Math.abs(a.day() - b.day()));
      case TEXT_TERMS, TEXT_TERMS_ROOT -> words(a.textTerms(), b.textTerms(), 0);
      case TEXT_RARE -> words(a.textTerms(), b.textTerms(), Comparer.RARE_NATS);
      case TITLE_IN_TEXT, TITLE_IN_TEXT_MOST -> words(a.textTerms(), b.titleTerms(), 0);
      case TITLE_LENGTH -> String.valueOf(Math.min(a.titleChars(), b.titleChars()));
      default -> "";
    };
  }

  private String words(TermVector one, TermVector other, double nats) {
    String read = text == null ? told.get() : text;
    text = read;
    return String.join(" ", SharedTerms.of(one, other, nats, read, WORDS_MAX));
  }

  private Set<String> sharedFirstCases() {
    Set<String> kinds = new TreeSet<>(a.firstCases());
    kinds.retainAll(b.firstCases());
    return kinds;
  }

  private static String joined(Set<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }
}
