package org.jianwei.classify.likeness;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Bytes in a store: between a number that says in what form they are and a checksum (CRC-32C, RFC
 * 3720), so that what can be read is what was written.
 */
final class Stored {

  /** Raised with whatever else a profile holds, or holds elsewhere. */
  private static final int FORM = 1;

  private Stored() {}

  static byte[] write(int[] words) {
    ByteBuffer stored = ordered(new byte[Integer.BYTES * (words.length + 2)]);
    stored.putInt(FORM);
    for (int word : words) {
      stored.putInt(word);
    }
    stored.putInt(checksum(stored.array(), Integer.BYTES, stored.position()));
    return stored.array();
  }

  static int[] read(byte[] stored) {
    int end = stored.length - Integer.BYTES;
    ByteBuffer from = ordered(stored);
    if (end < Integer.BYTES || end % Integer.BYTES != 0 || from.getInt() != FORM) {
      throw new IllegalArgumentException("no profile, or of another form than " + FORM);
    }
    if (from.getInt(end) != checksum(stored, Integer.BYTES, end)) {
      throw new IllegalArgumentException("a profile that was damaged");
    }
    int[] words = new int[end / Integer.BYTES - 1];
    from.asIntBuffer().get(words);
    return words;
  }

  private static ByteBuffer ordered(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int checksum(byte[] bytes, int from, int to) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }
}
