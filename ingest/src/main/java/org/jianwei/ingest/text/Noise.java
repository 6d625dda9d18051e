package org.jianwei.ingest.text;

/** Tells text from bytes that are none, such as an image under the name of a page. */
public final class Noise {

  /** Characters looked at. */
  private static final int SAMPLE_CHARS_MAX = 20_000;

  /** Characters in a hundred that no text holds, from which it is none. */
  private static final int PERCENT_MAX = 3;

  private Noise() {}

  /** Whether the characters are no text. */
  public static boolean isBinary(DecodedText decoded) {
    String text = decoded.text();
    int sample = Math.min(text.length(), SAMPLE_CHARS_MAX);
    int odd = 0;
    for (int i = 0; i < sample; i++) {
      odd += isOdd(text.charAt(i)) ? 1 : 0;
    }
    return odd * 100L > (long) sample * PERCENT_MAX;
  }

  private static boolean isOdd(int c) {
    if (c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xE000) {
      return false;
    }
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    boolean c1 = c >= 0x7F && c < 0xA0;
    return control || c1 || c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF);
  }
}
