package org.jianwei.classify.lexicon;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a string of the lexicon does where it is found.
 *
 * @param signals signals that it gives
 * @param exceptions signals that it keeps its parts from giving
 * @param latinStart whether it begins with an ASCII letter, and so needs a word boundary before it
 * @param latinEnd whether it ends with an ASCII letter, and so needs a word boundary after it
 */
record Word(int[] signals, int[] exceptions, boolean latinStart, boolean latinEnd) {

  private static final int[] NONE = {};

  static Word giving(String term, int signal) {
    return of(term, new int[] {signal}, NONE);
  }

  static Word excepting(String term, int signal) {
    return of(term, NONE, new int[] {signal});
  }

  private static Word of(String term, int[] signals, int[] exceptions) {
    return new Word(
        signals, exceptions, isLetter(term.charAt(0)), isLetter(term.charAt(term.length() - 1)));
  }

  /** The same string defined once more. */
  Word and(Word other) {
    return new Word(
        join(signals, other.signals), join(exceptions, other.exceptions), latinStart, latinEnd);
  }

  /** Whether no ASCII letter adjoins the place where the string's own end is one. */
  boolean standsAlone(String text, int begin, int end) {
    return !(latinStart && begin > 0 && isLetter(text.charAt(begin - 1)))
        && !(latinEnd && end < text.length() && isLetter(text.charAt(end)));
  }

  void addTo(int begin, int end, List<Mention> mentions, List<Mention> excepted) {
    for (int signal : signals) {
      mentions.add(new Mention(signal, begin, end));
    }
    for (int signal : exceptions) {
      excepted.add(new Mention(signal, begin, end));
    }
  }

  private static int[] join(int[] a, int[] b) {
    return IntStream.concat(IntStream.of(a), IntStream.of(b)).distinct().toArray();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
