package org.jianwei.classify.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A normalised view of a text, with the way back: small letters, half-width forms, simplified
 * characters, one pair of Chinese quotes (“ ”; ASCII quotes stay), no invisible characters. Rules
 * match on the view; evidence quotes the original.
 *
 * <p>Line breaks stay {@code \n}; other blanks become one ASCII space each (they are not
 * collapsed). Immutable and thread-safe.
 */
public final class NormalText implements CharSequence {

  /** Variation selectors and tags beyond the Basic Multilingual Plane; all share one surrogate. */
  private static final Pattern INVISIBLE_PAIRS = Pattern.compile("[\\x{E0000}-\\x{E01EF}]");

  private static final char THEIR_HIGH_SURROGATE = '\uDB40';

  private final String original;
  private final String normal;

  /** Original offset of each normalised char; null where nothing was left out. */
  private final int @Nullable [] offsets;

  private NormalText(String original, String normal, int @Nullable [] offsets) {
    this.original = original;
    this.normal = normal;
    this.offsets = offsets;
  }

  /** The view of {@code original}. */
  public static NormalText of(String original) {
    if (original.indexOf(THEIR_HIGH_SURROGATE) < 0) {
      return of(original, original);
    }
    return of(original, INVISIBLE_PAIRS.matcher(original).replaceAll("\u200B\u200B"));
  }

  /**
   * The view of {@code original}.
   *
   * @param visible the same text, as long, without what char by char does not show to be invisible
   */
  private static NormalText of(String original, String visible) {
    int length = original.length();
    char[] folded = new char[length];
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = CharFolding.fold(visible.charAt(i));
      if (c != CharFolding.DROPPED) {
        folded[kept++] = c;
      }
    }
    String normal = PhraseFolding.fold(new String(folded, 0, kept));
    return new NormalText(original, normal, kept == length ? null : offsets(visible, kept));
  }

  private static int[] offsets(String visible, int kept) {
    int[] offsets = new int[kept];
    int next = 0;
    for (int i = 0; i < visible.length(); i++) {
      if (CharFolding.fold(visible.charAt(i)) != CharFolding.DROPPED) {
        offsets[next++] = i;
      }
    }
    return offsets;
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /**
   * Where the character that holds the normalised char at {@code offset} begins in the original, in
   * UTF-16 chars: never between the halves of a supplementary character.
   */
  public int originalStart(int offset) {
    int start = at(offset);
    return isWithinPair(start) ? start - 1 : start;
  }

  /**
   * Where the character that holds the normalised char before {@code end} ends in the original, in
   * UTF-16 chars: never between the halves of a supplementary character.
   */
  public int originalEnd(int end) {
    int next = end == 0 ? 0 : at(end - 1) + 1;
    return isWithinPair(next) ? next + 1 : next;
  }

  private int at(int offset) {
    if (offset >= normal.length()) {
      return original.length();
    }
    return offsets == null ? offset : offsets[offset];
  }

  private boolean isWithinPair(int offset) {
    return offset > 0
        && offset < original.length()
        && Character.isLowSurrogate(original.charAt(offset))
        && Character.isHighSurrogate(original.charAt(offset - 1));
  }

  /** The original wording of a span. */
  public String originalOf(Span span) {
    return span.length() == 0
        ? ""
        : original.substring(originalStart(span.start()), originalEnd(span.end()));
  }

  /** The normalised wording of a span. */
  public String normalOf(Span span) {
    return normal.substring(span.start(), span.end());
  }

  /** Whether a word, which is not empty, stands within a span of the normal form. */
  public boolean holds(String word, Span span) {
    char first = word.charAt(0);
    for (int i = span.start(); i <= span.end() - word.length(); i++) {
      if (normal.charAt(i) == first && normal.startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int length() {
    return normal.length();
  }

  @Override
  public char charAt(int index) {
    return normal.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return normal.substring(start, end);
  }

  /** The normalised text. */
  @Override
  public String toString() {
    return normal;
  }
}
