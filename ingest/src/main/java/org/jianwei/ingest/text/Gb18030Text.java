package org.jianwei.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * GB 18030 by a table of its characters of one and two bytes, which is what nearly every page is
 * made of. The table is what the JDK's decoder says, which is three times slower; text with
 * anything else in it is left to that decoder.
 */
final class Gb18030Text {

  /** The charset. */
  static final Charset CHARSET = Charset.forName("GB18030");

  private static final int LEAD_MIN = 0x81;
  private static final int LEAD_MAX = 0xFE;
  private static final int TRAIL_MIN = 0x40;
  private static final int TRAIL_MAX = 0xFE;
  private static final int TRAILS = TRAIL_MAX - TRAIL_MIN + 1;

  /** By lead and trail; 0 where the two are no character. */
  private static final char[] PAIRS = pairs();

  private Gb18030Text() {}

  /**
   * Reads bytes; a character that their end cuts in two is left out. Null where there is a
   * character of four bytes, as U+FFFD and the C1 controls are, or none that GB 18030 knows.
   */
  static @Nullable CharBuffer decode(byte[] bytes, int start) {
    char[] text = new char[Math.max(0, bytes.length - start)];
    int chars = 0;
    for (int i = start; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        text[chars++] = (char) b;
      } else if (b < LEAD_MIN || b > LEAD_MAX) {
        return null;
      } else if (++i < bytes.length) {
        char c = pair(b, bytes[i] & 0xFF);
        if (c == 0) {
          return null;
        }
        text[chars++] = c;
      }
    }
    return CharBuffer.wrap(text, 0, chars);
  }

  private static char pair(int lead, int trail) {
    return trail < TRAIL_MIN || trail > TRAIL_MAX
        ? 0
        : PAIRS[(lead - LEAD_MIN) * TRAILS + trail - TRAIL_MIN];
  }

  private static char[] pairs() {
    char[] pairs = new char[(LEAD_MAX - LEAD_MIN + 1) * TRAILS];
    CharsetDecoder decoder = CHARSET.newDecoder();
    byte[] pair = new byte[2];
    char[] read = new char[2];
    for (int i = 0; i < pairs.length; i++) {
      pair[0] = (byte) (LEAD_MIN + i / TRAILS);
      pair[1] = (byte) (TRAIL_MIN + i % TRAILS);
      Arrays.fill(read, '\0');
      CharBuffer out = CharBuffer.wrap(read);
      boolean fine = !decoder.reset().decode(ByteBuffer.wrap(pair), out, true).isError();
      pairs[i] = fine && out.position() == 1 ? read[0] : 0;
    }
    return pairs;
  }
}
