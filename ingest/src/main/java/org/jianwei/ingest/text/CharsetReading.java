package org.jianwei.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes as one charset reads them, and how well that went.
 *
 * @param decoded the text
 * @param faults characters that no author wrote: replacements, and C1 controls, which a wrong
 *     charset gives
 * @param frequent what every Chinese text is full of
 */
record CharsetReading(DecodedText decoded, int faults, FrequentCharacters frequent) {

  /** From this share of frequent characters on a text is Chinese beyond doubt. */
  private static final double CHINESE_SHARE_MIN = 0.1;

  /** How many times the share of another reading proves it wrong. */
  private static final int CHINESE_TIMES_MIN = 3;

  /** Fewer are chance. */
  private static final int CHINESE_CHARS_MIN = 3;

  /**
   * Reads bytes.
   *
   * @param start where the text begins, after a byte order mark
   */
  static CharsetReading of(byte[] bytes, int start, Charset charset, DecodedText.Origin origin) {
    CharBuffer whole =
        charset.equals(Gb18030Text.CHARSET) ? Gb18030Text.decode(bytes, start) : null;
    if (whole != null) {
      return new CharsetReading(
          new DecodedText(whole.toString(), charset.name(), origin, 0),
          0,
          FrequentCharacters.of(whole));
    }
    String text = text(bytes, start, charset);
    int seen = count(text, '\uFFFD', '\uFFFD');
    int held = seen > 0 && charset.equals(StandardCharsets.UTF_8) ? held(bytes) : 0;
    DecodedText decoded = new DecodedText(text, charset.name(), origin, Math.max(0, seen - held));
    return new CharsetReading(
        decoded,
        decoded.replacements() + count(text, '\u0080', '\u009F'),
        FrequentCharacters.of(CharBuffer.wrap(text.toCharArray())));
  }

  /** Whether nothing speaks against it: all bytes can be read, and they read as Chinese. */
  boolean isPlain() {
    return faults == 0 && isChinese();
  }

  /** Whether it reads more of the same bytes, or reads Chinese where the other does not. */
  boolean isBetterThan(CharsetReading other) {
    if (isChinese() && frequent.share() > CHINESE_TIMES_MIN * other.frequent.share()) {
      return true;
    }
    boolean loses =
        other.isChinese() && other.frequent.share() > CHINESE_TIMES_MIN * frequent.share();
    return !loses && faults < other.faults;
  }

  private boolean isChinese() {
    return frequent.frequent() >= CHINESE_CHARS_MIN && frequent.share() >= CHINESE_SHARE_MIN;
  }

  /** A character that the end of the bytes cuts is left out, not replaced. */
  private static String text(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 2);
    decoder.decode(in, out, false);
    return out.flip().toString();
  }

  private static int count(String text, char from, char to) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) >= from && text.charAt(i) <= to ? 1 : 0;
    }
    return count;
  }

  /** U+FFFD that stand in the bytes themselves, put there by whoever wrote them. */
  private static int held(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if ((bytes[i] & 0xFF) == 0xEF
          && (bytes[i + 1] & 0xFF) == 0xBF
          && (bytes[i + 2] & 0xFF) == 0xBD) {
        count++;
      }
    }
    return count;
  }
}
