package org.jianwei.ingest.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes have the shape of UTF-8 (RFC 3629, section 4).
 *
 * @param multibyte well-formed sequences of more than one byte
 * @param broken bytes that belong to no well-formed sequence; an unfinished sequence at the very
 *     end does not count, a cap on the body may have cut it
 * @param end where that sequence begins; the number of bytes where there is none
 */
record Utf8Shape(int multibyte, int broken, int end) {

  /** Eight bytes at once: most of a page is markup, and that is ASCII. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NOT_ASCII = 0x8080808080808080L;

  /**
   * Broken bytes in a thousand sequences up to which text is damaged UTF-8. In GBK or Big5 text
   * taken for UTF-8 more is broken than whole, so anything far below that parts the two.
   */
  private static final int DAMAGE_PER_THOUSAND_MAX = 50;

  /** Broken bytes after which text that is mostly broken is not looked at any further. */
  private static final int HOPELESS = 2_000;

  static Utf8Shape of(byte[] bytes) {
    int multibyte = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length && (broken < HOPELESS || multibyte > broken)) {
      if (bytes[i] >= 0) {
        i = behindAscii(bytes, i);
        continue;
      }
      int length = length(bytes[i] & 0xFF);
      if (length > 1 && isWhole(bytes, i, length)) {
        multibyte++;
        i += length;
      } else if (length > 1 && isCutAtEnd(bytes, i, length)) {
        break;
      } else {
        broken++;
        i++;
      }
    }
    return new Utf8Shape(multibyte, broken, i);
  }

  /** Whether the bytes are UTF-8 without a fault. */
  boolean isWhole() {
    return broken == 0;
  }

  /** Whether the bytes are UTF-8, whole or slightly damaged; plain ASCII is. */
  boolean isUtf8() {
    return broken == 0 || broken * 1_000L <= (long) multibyte * DAMAGE_PER_THOUSAND_MAX;
  }

  /**
   * Whether the bytes are badly damaged UTF-8, where something else names that charset: at most one
   * is broken for two sequences that are whole.
   */
  boolean isMostlyUtf8() {
    return multibyte > 0 && broken * 2L <= multibyte;
  }

  private static int behindAscii(byte[] bytes, int from) {
    int i = from;
    while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & NOT_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The length that a first byte beyond ASCII announces; 0 where it can be none. */
  private static int length(int lead) {
    if (lead >= 0xC2 && lead < 0xE0) {
      return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      return 3;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
  }

  private static boolean isWhole(byte[] bytes, int start, int length) {
    return start + length <= bytes.length
        && isSecond(bytes[start] & 0xFF, bytes[start + 1] & 0xFF)
        && areTrails(bytes, start + 2, start + length);
  }

  private static boolean isCutAtEnd(byte[] bytes, int start, int length) {
    return start + length > bytes.length && areTrails(bytes, start + 1, bytes.length);
  }

  private static boolean areTrails(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= least && second <= most;
  }
}
