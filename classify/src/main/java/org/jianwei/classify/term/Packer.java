package org.jianwei.classify.term;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes numbers one behind another into words, for {@link Packed} to read. Not thread-safe. */
public final class Packer {

  /** Where anything but a char begins is a multiple of this. */
  private static final int ALIGNED = Integer.BYTES;

  private ByteBuffer buffer;

  /**
   * Begins without any.
   *
   * @param expected about how many bytes will come
   */
  public Packer(int expected) {
    this.buffer = order(new byte[Math.max(1, expected)]);
  }

  /** How many bytes there are so far. */
  public int size() {
    return buffer.position();
  }

  /** Adds a char. */
  public void putChar(char value) {
    room(Character.BYTES).putChar(value);
  }

  /** Adds an int, where one may begin. */
  public void putInt(int value) {
    aligned(Integer.BYTES).putInt(value);
  }

  /** Adds a long, where an int may begin. */
  public void putLong(long value) {
    aligned(Long.BYTES).putLong(value);
  }

  /** Adds a double, where an int may begin. */
  public void putDouble(double value) {
    aligned(Double.BYTES).putDouble(value);
  }

  /** Adds the chars of a text, without their number. */
  public void putText(String text) {
    ByteBuffer into = room(Character.BYTES * text.length());
    for (int i = 0; i < text.length(); i++) {
      into.putChar(text.charAt(i));
    }
  }

  /** Adds the words from one byte to another, both multiples of four, or what fills the last. */
  public void putWords(int[] words, int from, int to) {
    for (int i = from >> 2; i < (to + ALIGNED - 1) >> 2; i++) {
      putInt(words[i]);
    }
  }

  /** Overwrites an int. */
  public void setInt(int at, int value) {
    buffer.putInt(at, value);
  }

  /** Adds zeros until an int may begin. */
  public void align() {
    while (size() % ALIGNED != 0) {
      putChar('\0');
    }
  }

  /** What was written, with zeros until a word is full. */
  public int[] packed() {
    align();
    int[] words = new int[size() / ALIGNED];
    for (int i = 0; i < words.length; i++) {
      words[i] = buffer.getInt(i * ALIGNED);
    }
    return words;
  }

  private ByteBuffer aligned(int count) {
    if (size() % ALIGNED != 0) {
      throw new IllegalStateException("no number of " + count + " bytes begins at " + size());
    }
    return room(count);
  }

  private ByteBuffer room(int count) {
    if (buffer.remaining() < count) {
      int size = buffer.position();
      byte[] more = Arrays.copyOf(buffer.array(), Math.max(2 * size, size + count));
      buffer = order(more).position(size);
    }
    return buffer;
  }

  private static ByteBuffer order(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
