package org.jianwei.ingest.page;

import java.lang.Character.UnicodeScript;

/** Tells the language of a text by its script; enough for what the sources publish. */
final class Language {

  /** Characters looked at. */
  private static final int SAMPLE = 2_000;

  /** Share of kana, in percent, from which a text with ideographs is Japanese. */
  private static final int KANA_PERCENT_MIN = 10;

  private Language() {}

  /**
   * The language.
   *
   * @param otherwise what to take where the script decides nothing
   */
  static String of(String text, String otherwise) {
    long han = count(text, UnicodeScript.HAN);
    long kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
    long hangul = count(text, UnicodeScript.HANGUL);
    long latin = count(text, UnicodeScript.LATIN);
    if (hangul > han + latin / 5) {
      return "ko";
    }
    if (kana * 100 > (kana + han) * KANA_PERCENT_MIN && kana + han > latin / 5) {
      return "ja";
    }
    // A Chinese character says about as much as five Latin letters.
    if (han * 5 > latin) {
      return "zh";
    }
    return otherwise.equals("zh") && latin > 0 ? "en" : otherwise;
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().limit(SAMPLE).filter(c -> UnicodeScript.of(c) == script).count();
  }
}
