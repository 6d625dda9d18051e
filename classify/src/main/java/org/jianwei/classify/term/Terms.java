package org.jianwei.classify.term;

import it.unimi.dsi.fastutil.ints.IntConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.text.Hashing;

/**
 * Cuts normalised text into terms: pairs of neighbouring Chinese characters, and whole words and
 * numbers in other scripts. A Chinese character that stands alone is a term by itself.
 *
 * <p>A term also has a code: a pair is its two chars, a single character its one, so that these are
 * exact; another word is 30 bits of a hash, which no Chinese term shares. Two words of other
 * scripts meet in one code once in a thousand million pairs.
 */
public final class Terms {

  private static final int WORD_BITS = 0xC000_0000;

  private Terms() {}

  /** The terms of a text, in order, with repetitions. */
  public static List<String> of(String normal) {
    List<String> terms = new ArrayList<>();
    scan(normal, 0, normal.length(), (from, to) -> terms.add(normal.substring(from, to)));
    return terms;
  }

  /** Gives the codes of the terms of a part of a text, in order, with repetitions. */
  public static void forEachCode(String normal, int from, int to, IntConsumer codes) {
    scan(normal, from, to, (start, end) -> codes.accept(code(normal, start, end)));
  }

  /** Gives the terms of a text, in order, with repetitions. */
  public static void forEach(String normal, CodeSink terms) {
    scan(normal, 0, normal.length(), (from, to) -> terms.accept(code(normal, from, to), from, to));
  }

  /** The code of a term. */
  public static int code(String term) {
    return code(term, 0, term.length());
  }

  /** The code of two neighbouring Chinese characters. */
  static int code(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** Whether a char is a Chinese character of the basic block. */
  public static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static int code(String text, int from, int to) {
    char first = text.charAt(from);
    if (isHan(first)) {
      return to - from == 1 ? first : code(first, text.charAt(from + 1));
    }
    return Hashing.ofRange(text, from, to) | WORD_BITS;
  }

  private static void scan(String text, int from, int to, Sink sink) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (isHan(c)) {
        i = hanRun(text, i, to, sink);
      } else if (isWord(c)) {
        i = word(text, i, to, sink);
      } else {
        i++;
      }
    }
  }

  private static int hanRun(String text, int from, int to, Sink sink) {
    int i = from;
    while (i < to && isHan(text.charAt(i))) {
      i++;
    }
    if (i - from == 1) {
      sink.accept(from, i);
    }
    for (int k = from; k + 1 < i; k++) {
      sink.accept(k, k + 2);
    }
    return i;
  }

  private static int word(String text, int from, int to, Sink sink) {
    boolean digits = Character.isDigit(text.charAt(from));
    int i = from;
    while (i < to && continues(text, i, to, digits)) {
      i++;
    }
    sink.accept(from, i);
    return i;
  }

  private static boolean continues(String text, int i, int to, boolean digits) {
    char c = text.charAt(i);
    if (c == '.' && digits) {
      return i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }
    return isWord(c) && Character.isDigit(c) == digits;
  }

  private static boolean isWord(char c) {
    return !isHan(c) && Character.isLetterOrDigit(c);
  }

  /** Takes the place of a term. */
  private interface Sink {
    void accept(int from, int to);
  }

  /** Takes a term. */
  public interface CodeSink {

    /**
     * Takes one.
     *
     * @param code its code
     * @param from offset of its first char
     * @param to offset after its last char
     */
    void accept(int code, int from, int to);
  }
}
