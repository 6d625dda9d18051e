package org.jianwei.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes say of the charset: a mark, or, without one, the zero that UTF-16 puts
 * beside the ASCII character with which every page and feed begins.
 *
 * @param charset the charset; null where they say nothing
 * @param length bytes of the mark
 */
record ByteOrderMark(@Nullable Charset charset, int length) {

  private static final ByteOrderMark NONE = new ByteOrderMark(null, 0);

  /** The mark at the head of {@code bytes}. */
  static ByteOrderMark of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
    }
    // Later zeros prove nothing: the low byte of 一, 开 and 言 is zero too.
    if (bytes.length >= 2 && bytes[0] == 0 && isAscii(bytes[1])) {
      return new ByteOrderMark(StandardCharsets.UTF_16BE, 0);
    }
    return bytes.length >= 2 && bytes[1] == 0 && isAscii(bytes[0])
        ? new ByteOrderMark(StandardCharsets.UTF_16LE, 0)
        : NONE;
  }

  private static boolean isAscii(byte b) {
    return b >= '\t' && b < 0x7F;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
