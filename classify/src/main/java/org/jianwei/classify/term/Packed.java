package org.jianwei.classify.term;

/**
 * Reads numbers out of words of four bytes that {@link Packer} wrote. What thousands of comparisons
 * a second read lies side by side that way, and costs one look into memory where a dozen objects
 * cost a dozen. Places are counted in bytes; all but chars begin at a multiple of four.
 *
 * <p>Not a view of bytes: its checks and conversions are not always inlined where calls are deep,
 * and took a quarter of a comparison.
 */
public final class Packed {

  private Packed() {}

  /** The char that begins at a byte. */
  public static char charAt(int[] words, int at) {
    return (char) (words[at >> 2] >> ((at & 2) << 3));
  }

  /** The int that begins at a byte. */
  public static int intAt(int[] words, int at) {
    return words[at >> 2];
  }

  /** The long that begins at a byte. */
  public static long longAt(int[] words, int at) {
    int place = at >> 2;
    return Integer.toUnsignedLong(words[place]) | (long) words[place + 1] << Integer.SIZE;
  }

  /** The double that begins at a byte. */
  public static double doubleAt(int[] words, int at) {
    return Double.longBitsToDouble(longAt(words, at));
  }

  /** The text of so many chars that begins at a byte. */
  public static String textAt(int[] words, int at, int chars) {
    char[] text = new char[chars];
    for (int i = 0; i < chars; i++) {
      text[i] = charAt(words, at + Character.BYTES * i);
    }
    return new String(text);
  }
}
