package org.jianwei.classify.term;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads numbers out of bytes that {@link Packer} wrote: little-endian, wherever they begin. What
 * thousands of comparisons a second read lies side by side that way, and costs one look into memory
 * where a dozen objects cost a dozen.
 */
public final class Packed {

  private static final VarHandle CHARS = view(char[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);
  private static final VarHandle DOUBLES = view(double[].class);

  private Packed() {}

  /** The char that begins at a byte. */
  public static char charAt(byte[] bytes, int at) {
    return (char) CHARS.get(bytes, at);
  }

  /** The int that begins at a byte. */
  public static int intAt(byte[] bytes, int at) {
    return (int) INTS.get(bytes, at);
  }

  /** The long that begins at a byte. */
  public static long longAt(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** The double that begins at a byte. */
  public static double doubleAt(byte[] bytes, int at) {
    return (double) DOUBLES.get(bytes, at);
  }

  /** The text of so many chars that begins at a byte. */
  public static String textAt(byte[] bytes, int at, int chars) {
    char[] text = new char[chars];
    for (int i = 0; i < chars; i++) {
      text[i] = charAt(bytes, at + Character.BYTES * i);
    }
    return new String(text);
  }

  private static VarHandle view(Class<?> arrays) {
    return MethodHandles.byteArrayViewVarHandle(arrays, ByteOrder.LITTLE_ENDIAN);
  }
}
