package org.jianwei.classify.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.jianwei.classify.term.CodeFilter;
import org.jianwei.classify.term.Packed;
import org.jianwei.classify.term.Packer;
import org.jianwei.classify.text.Hashing;

/**
 * What was found of a text for each signal that compares sets: names, numbers, amounts. Kept as
 * sorted codes, and the texts apart, which no comparison needs. A view of bytes that may hold more.
 * Immutable.
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

  /** Parts of 1 in which rarities are kept, so that sums of them are exact. */
  private static final double STEPS = 10_000;

  private static final int HELD = Character.BYTES * (SETS.size() + 1);
  private static final int CODES = HELD + Character.BYTES;
  private static final int[] PLACES = places();

  static final Marks NONE = of(Map.of(), mark -> 0);

  /**
   * For each of {@link #SETS} where its marks begin, and one more for the end; bits of those that
   * have marks; codes, ascending within a signal; how rare each is.
   */
  private final int[] packed;

  private final int start;

  /** Bits of the signals that have marks: asked two dozen times a comparison. */
  private final int held;

  private final int codesAt;
  private final int raritiesAt;

  /** Where the texts stand, in the order of the codes. */
  private final int textsAt;

  private Marks(int[] packed, int start, int textsAt) {
    this.packed = packed;
    this.start = start;
    this.held = Packed.charAt(packed, start + HELD);
    this.codesAt = start + CODES;
    this.raritiesAt = codesAt + Integer.BYTES * first(SETS.size());
    this.textsAt = textsAt;
  }

  /** Those that {@link #pack} and {@link #packTexts} wrote, each from some byte on. */
  static Marks at(int[] packed, int start, int textsAt) {
    return new Marks(packed, start, textsAt);
  }

  /**
   * Keeps marks.
   *
   * @param found by signal, without invisible chars
   * @param rarity how much it says that two texts share a mark, 0 to 6
   */
  static Marks of(Map<Signal, Set<String>> found, ToDoubleFunction<String> rarity) {
    List<Mark> marks = new ArrayList<>();
    Packer packer = new Packer(CODES);
    int held = 0;
    for (int place = 0; place < SETS.size(); place++) {
      packer.putChar((char) marks.size());
      Set<String> texts = found.getOrDefault(SETS.get(place), Set.of());
      held |= texts.isEmpty() ? 0 : 1 << place;
      marks.addAll(sorted(texts, rarity));
    }
    packer.putChar((char) marks.size());
    packer.putChar((char) held);
    marks.forEach(mark -> packer.putInt(mark.code));
    marks.forEach(mark -> packer.putChar(mark.rarity));
    packer.align();
    int textsAt = packer.size();
    PackedTexts.pack(marks.stream().map(Mark::text).toList(), packer);
    return new Marks(packer.packed(), 0, textsAt);
  }

  private static List<Mark> sorted(Set<String> texts, ToDoubleFunction<String> rarity) {
    List<Mark> marks = new ArrayList<>();
    for (String text : texts) {
      char steps = (char) Math.round(rarity.applyAsDouble(text) * STEPS);
      marks.add(new Mark((int) Hashing.of(text), steps, text));
    }
    marks.sort(Comparator.comparingInt(Mark::code));
    return marks;
  }

  /** Writes all but the texts. */
  void pack(Packer into) {
    into.putWords(packed, start, raritiesAt + Character.BYTES * first(SETS.size()));
  }

  /** Writes the texts. */
  void packTexts(Packer into) {
    PackedTexts.pack(PackedTexts.at(packed, textsAt), into);
  }

  /** What was found for a signal; empty where nothing was. */
  Set<String> of(Signal signal) {
    return has(signal) ? Collections.unmodifiableSet(texts(signal)) : Set.of();
  }

  boolean has(Signal signal) {
    return (held >>> place(signal) & 1) == 1;
  }

  int count(Signal signal) {
    int place = place(signal);
    return first(place + 1) - first(place);
  }

  /** Gives the codes of what was found for a signal, and how rare each is. */
  void forEach(Signal signal, MarkTaker taker) {
    int place = place(signal);
    for (int i = first(place); i < first(place + 1); i++) {
      taker.take(code(i), rarity(i) / STEPS);
    }
  }

  /** Gives the codes of all marks. */
  void forEach(IntConsumer codes) {
    int end = first(SETS.size());
    for (int i = 0; i < end; i++) {
      codes.accept(code(i));
    }
  }

  /** Whether a set may hold any mark of a signal. */
  boolean anyOf(Signal signal, CodeFilter set) {
    int place = place(signal);
    int end = first(place + 1);
    for (int i = first(place); i < end; i++) {
      if (set.mayHold(code(i))) {
        return true;
      }
    }
    return false;
  }

  /** Sum of how rare the marks of a signal are that both hold; 0 only where they share none. */
  double rarityOfShared(Signal signal, Marks other) {
    long sum = 0;
    int place = place(signal);
    int end = first(place + 1);
    int j = other.first(place);
    int otherEnd = other.first(place + 1);
    for (int i = first(place); i < end; i++) {
      int code = code(i);
      while (j < otherEnd && other.code(j) < code) {
        j++;
      }
      sum += j < otherEnd && other.code(j) == code ? rarity(i) : 0;
    }
    return sum / STEPS;
  }

  /** Whether each of the two holds a mark of a signal that the other lacks. */
  boolean eachHasOwn(Signal signal, Marks other) {
    if (!has(signal) || !other.has(signal)) {
      return false;
    }
    int shared = shared(signal, other).size();
    return count(signal) > shared && other.count(signal) > shared;
  }

  /** The marks of a signal that both hold. */
  Set<String> shared(Signal signal, Marks other) {
    if (rarityOfShared(signal, other) == 0) {
      return Set.of();
    }
    Set<String> shared = texts(signal);
    shared.retainAll(other.of(signal));
    return shared;
  }

  private Set<String> texts(Signal signal) {
    int place = place(signal);
    return new TreeSet<>(PackedTexts.at(packed, textsAt).subList(first(place), first(place + 1)));
  }

  /** Where the marks of one of {@link #SETS} begin. */
  private int first(int place) {
    return Packed.charAt(packed, start + Character.BYTES * place);
  }

  private int code(int i) {
    return Packed.intAt(packed, codesAt + Integer.BYTES * i);
  }

  private int rarity(int i) {
    return Packed.charAt(packed, raritiesAt + Character.BYTES * i);
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
