package org.jianwei.classify.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jianwei.classify.text.Hashing;

/**
 * What was found of a text for each signal that compares sets: names, numbers, amounts. Kept as
 * sorted codes beside one string of all, since those of hundreds of thousands of articles are held
 * in memory. Immutable.
 */
final class Marks {

  /** The signals that compare sets. */
  static final List<Signal> SETS =
      List.of(
          Signal.RECURRING,
          Signal.QUOTED,
          Signal.LATIN,
          Signal.NUMBER,
          Signal.AMOUNT,
          Signal.PRODUCT,
          Signal.PERSON,
          Signal.ORGANISATION,
          Signal.PLACE,
          Signal.CITY,
          Signal.COUNTY,
          Signal.COURT,
          Signal.CHARGE,
          Signal.ACT);

  static final Marks NONE = of(Map.of(), mark -> 0);

  /** Parts of 1 in which rarities are kept, so that sums of them are exact. */
  private static final double STEPS = 10_000;

  private static final char SEPARATOR = '\n';
  private static final int[] PLACES = places();

  /** For each of {@link #SETS}, where its marks begin; one more for the end. */
  private final char[] starts = new char[SETS.size() + 1];

  /** Ascending within a signal. */
  private final int[] codes;

  private final char[] rarities;

  /** Each mark and a separator, in the order of the codes. */
  private final String all;

  private Marks(List<List<Mark>> sets) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      starts[i] = (char) marks.size();
      marks.addAll(sets.get(i));
    }
    starts[sets.size()] = (char) marks.size();
    codes = new int[marks.size()];
    rarities = new char[marks.size()];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      codes[i] = marks.get(i).code;
      rarities[i] = marks.get(i).rarity;
      joined.append(marks.get(i).text).append(SEPARATOR);
    }
    all = joined.toString();
  }

  /**
   * Keeps marks.
   *
   * @param found by signal, without line breaks
   * @param rarity how much it says that two texts share a mark, 0 to 6
   */
  static Marks of(Map<Signal, Set<String>> found, ToDoubleFunction<String> rarity) {
    List<List<Mark>> sets = new ArrayList<>();
    for (Signal signal : SETS) {
      List<Mark> marks = new ArrayList<>();
      for (String text : found.getOrDefault(signal, Set.of())) {
        marks.add(
            new Mark(
                (int) Hashing.of(text),
                (char) Math.round(rarity.applyAsDouble(text) * STEPS),
                text));
      }
      marks.sort(Comparator.comparingInt(Mark::code));
      sets.add(marks);
    }
    return new Marks(sets);
  }

  /** What was found for a signal; empty where nothing was. */
  Set<String> of(Signal signal) {
    int place = place(signal);
    return texts(starts[place], starts[place + 1]);
  }

  boolean has(Signal signal) {
    return count(signal) > 0;
  }

  int count(Signal signal) {
    int place = place(signal);
    return starts[place + 1] - starts[place];
  }

  /** Gives the codes of what was found for a signal, and how rare each is. */
  void forEach(Signal signal, MarkTaker taker) {
    int place = place(signal);
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      taker.take(codes[i], rarities[i] / STEPS);
    }
  }

  /** Sum of how rare the marks of a signal are that both hold; 0 only where they share none. */
  double rarityOfShared(Signal signal, Marks other) {
    long sum = 0;
    int place = place(signal);
    int j = other.starts[place];
    int end = other.starts[place + 1];
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      while (j < end && other.codes[j] < codes[i]) {
        j++;
      }
      sum += j < end && other.codes[j] == codes[i] ? rarities[i] : 0;
    }
    return sum / STEPS;
  }

  /** Whether each of the two holds a mark of a signal that the other lacks. */
  boolean eachHasOwn(Signal signal, Marks other) {
    int shared = shared(signal, other).size();
    return count(signal) > shared && other.count(signal) > shared;
  }

  /** The marks of a signal that both hold. */
  Set<String> shared(Signal signal, Marks other) {
    if (rarityOfShared(signal, other) == 0) {
      return Set.of();
    }
    Set<String> shared = new TreeSet<>(of(signal));
    shared.retainAll(other.of(signal));
    return shared;
  }

  private Set<String> texts(int from, int to) {
    if (from == to) {
      return Set.of();
    }
    int begin = 0;
    for (int i = 0; i < from; i++) {
      begin = all.indexOf(SEPARATOR, begin) + 1;
    }
    Set<String> texts = new TreeSet<>();
    for (int i = from; i < to; i++) {
      int end = all.indexOf(SEPARATOR, begin);
      texts.add(all.substring(begin, end));
      begin = end + 1;
    }
    return Collections.unmodifiableSet(texts);
  }

  private static int place(Signal signal) {
    return PLACES[signal.ordinal()];
  }

  private static int[] places() {
    int[] places = new int[Signal.values().length];
    Arrays.fill(places, -1);
    SETS.forEach(signal -> places[signal.ordinal()] = SETS.indexOf(signal));
    return places;
  }

  /** Takes the code of a mark, and how much it says that two texts share it. */
  interface MarkTaker {
    void take(int code, double rarity);
  }

  private record Mark(int code, char rarity, String text) {}
}
