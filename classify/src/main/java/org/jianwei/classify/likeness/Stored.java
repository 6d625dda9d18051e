package org.jianwei.classify.likeness;

import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jianwei.classify.term.Packed;
import org.jianwei.classify.term.Packer;

/**
 * Bytes in a store: between a number that says in what form they are and a checksum (CRC-32C, RFC
 * 3720), so that what can be read is what was written.
 */
final class Stored {

  /** Raised with whatever else a profile holds, or holds elsewhere. */
  private static final int FORM = 1;

  private Stored() {}

  static byte[] write(byte[] bytes) {
    Packer packer = new Packer(bytes.length + 2 * Integer.BYTES);
    packer.putInt(FORM);
    packer.putBytes(bytes, 0, bytes.length);
    packer.putInt(checksum(bytes, 0, bytes.length));
    return packer.packed();
  }

  static byte[] read(byte[] stored) {
    int end = stored.length - Integer.BYTES;
    if (end < Integer.BYTES || Packed.intAt(stored, 0) != FORM) {
      throw new IllegalArgumentException("no profile, or of another form than " + FORM);
    }
    if (Packed.intAt(stored, end) != checksum(stored, Integer.BYTES, end)) {
      throw new IllegalArgumentException("a profile that was damaged");
    }
    return Arrays.copyOfRange(stored, Integer.BYTES, end);
  }

  private static int checksum(byte[] bytes, int from, int to) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }
}
