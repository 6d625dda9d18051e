package org.jianwei.classify.term;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes numbers one behind another into bytes, for {@link Packed} to read. Not thread-safe. */
public final class Packer {

  /** Where a part begins is a multiple of this. */
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

  /** Adds a byte. */
  public void putByte(byte value) {
    room(Byte.BYTES).put(value);
  }

  /** Adds a char. */
  public void putChar(char value) {
    room(Character.BYTES).putChar(value);
  }

  /** Adds an int. */
  public void putInt(int value) {
    room(Integer.BYTES).putInt(value);
  }

  /** Adds a long. */
  public void putLong(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Adds a double. */
  public void putDouble(double value) {
    room(Double.BYTES).putDouble(value);
  }

  /** Adds the chars of a text, without their number. */
  public void putText(String text) {
    ByteBuffer into = room(Character.BYTES * text.length());
    for (int i = 0; i < text.length(); i++) {
      into.putChar(text.charAt(i));
    }
  }

  /** Adds bytes of others. */
  public void putBytes(byte[] bytes, int from, int count) {
    room(count).put(bytes, from, count);
  }

  /** Overwrites an int. */
  public void setInt(int at, int value) {
    buffer.putInt(at, value);
  }

  /** Adds zeros until a part may begin. */
  public void align() {
    while (buffer.position() % ALIGNED != 0) {
      putByte((byte) 0);
    }
  }

  /** What was written. */
  public byte[] packed() {
    return Arrays.copyOf(buffer.array(), buffer.position());
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
