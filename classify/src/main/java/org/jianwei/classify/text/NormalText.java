package org.jianwei.classify.text;

import org.jspecify.annotations.Nullable;

/**
 * A normalised view of a text, with the way back: small letters, half-width forms, simplified
 * characters, one pair of Chinese quotes (“ ”; ASCII quotes stay), no invisible chars. Rules match
 * on the view; evidence quotes the original.
 *
 * <p>Line breaks stay {@code \n}; other blanks become one ASCII space each (they are not
 * collapsed). Immutable and thread-safe.
 */
public final class NormalText implements CharSequence {

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
    int length = original.length();
    char[] folded = new char[length];
    int kept = 0;
    for (int i = 0; i < length; i++) {
      char c = CharFolding.fold(original.charAt(i));
      if (c != CharFolding.DROPPED) {
        folded[kept++] = c;
      }
    }
    String normal = new String(folded, 0, kept);
    return new NormalText(original, normal, kept == length ? null : offsets(original, kept));
  }

  private static int[] offsets(String original, int kept) {
    int[] offsets = new int[kept];
    int next = 0;
    for (int i = 0; i < original.length(); i++) {
      if (CharFolding.fold(original.charAt(i)) != CharFolding.DROPPED) {
        offsets[next++] = i;
      }
    }
    return offsets;
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** Where the normalised char at {@code offset} stands in the original, in UTF-16 chars. */
  public int originalStart(int offset) {
    if (offset >= normal.length()) {
      return original.length();
    }
    return offsets == null ? offset : offsets[offset];
  }

  /** Where the normalised char before {@code end} ends in the original, in UTF-16 chars. */
  public int originalEnd(int end) {
    return end == 0 ? 0 : originalStart(end - 1) + 1;
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
