package org.jianwei.classify.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Traditional characters that stand for two simplified ones, by the phrases that tell which: 乾 is 干
 * in 乾燥 and itself in 乾隆, 著 is 着 in 看著 and itself in 著名. Phrases keep their length, so that offsets
 * hold. A character outside all phrases stays as it is.
 */
final class PhraseFolding {

  private static final int PHRASE_CHARS = 2;

  private static final Map<String, String> PHRASES =
      TraditionalForms.read("traditional-phrases.txt").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  pair -> pair.substring(0, PHRASE_CHARS), pair -> pair.substring(PHRASE_CHARS)));

  /** The characters that phrases turn on, sought one by one: most texts have none of them. */
  private static final char[] TURNING = {'乾', '著', '覆', '藉', '瞭'};

  /** Behind 著 these make another word of it: 听著名学者 is no 听着. */
  private static final String WORDS_OF_ZHU = "名作述称书录者";

  private PhraseFolding() {}

  /** Folds the phrases of a text whose characters are folded already. */
  static String fold(String text) {
    StringBuilder folded = null;
    for (char turning : TURNING) {
      for (int i = text.indexOf(turning); i >= 0; i = text.indexOf(turning, i + 1)) {
        int start = phraseAround(text, i);
        if (start >= 0) {
          folded = folded == null ? new StringBuilder(text) : folded;
          folded.replace(start, start + PHRASE_CHARS, simplified(text, start));
        }
      }
    }
    return folded == null ? text : folded.toString();
  }

  /** Where the phrase begins that the character at {@code i} ends or begins; -1 for none. */
  private static int phraseAround(String text, int i) {
    if (i > 0 && !simplified(text, i - 1).isEmpty() && !isOtherWord(text, i - 1)) {
      return i - 1;
    }
    boolean begins = i + PHRASE_CHARS <= text.length() && !simplified(text, i).isEmpty();
    return begins ? i : -1;
  }

  private static String simplified(String text, int start) {
    return PHRASES.getOrDefault(text.substring(start, start + PHRASE_CHARS), "");
  }

  private static boolean isOtherWord(String text, int start) {
    int next = start + PHRASE_CHARS;
    return text.charAt(next - 1) == '著'
        && next < text.length()
        && WORDS_OF_ZHU.indexOf(text.charAt(next)) >= 0;
  }
}
