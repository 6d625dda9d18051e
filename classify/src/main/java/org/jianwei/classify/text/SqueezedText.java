package org.jianwei.classify.text;

/**
 * A normalised text without what only decorates words: quotation marks, and blanks beside Chinese
 * characters ({@code AI “换脸”} becomes {@code ai换脸}). Words are sought in it.
 */
public final class SqueezedText {

  private final String squeezed;
  private final int[] offsets;

  private SqueezedText(String squeezed, int[] offsets) {
    this.squeezed = squeezed;
    this.offsets = offsets;
  }

  /** Squeezes a normalised text. */
  public static SqueezedText of(CharSequence normal) {
    int length = normal.length();
    char[] kept = new char[length];
    int[] offsets = new int[length + 1];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char c = normal.charAt(i);
      if (!isDecoration(normal, i, c, size == 0 ? '\n' : kept[size - 1])) {
        offsets[size] = i;
        kept[size++] = c;
      }
    }
    offsets[size] = length;
    return new SqueezedText(new String(kept, 0, size), offsets);
  }

  private static boolean isDecoration(CharSequence text, int i, char c, char before) {
    if (c != ' ' && c != '“' && c != '”' && c != '"') {
      return false;
    }
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    return !(isLatin(before) && isLatin(next));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && c != '\n';
  }

  /** Where the squeezed char at {@code offset} stands in the normalised text. */
  public int start(int offset) {
    return offsets[offset];
  }

  /** Where the squeezed char before {@code end} ends in the normalised text. */
  public int end(int end) {
    return end == 0 ? 0 : offsets[end - 1] + 1;
  }

  /** The squeezed text. */
  @Override
  public String toString() {
    return squeezed;
  }
}
