package org.jianwei.ingest.page.field;

import java.lang.Character.UnicodeScript;

/** Tells the language of a text by its script; enough for what the sources publish. */
public final class Language {

  /** Characters looked at. */
  private static final int SAMPLE = 2_000;

  /** Share of kana, in percent, from which a text with ideographs is Japanese. */
  private static final int KANA_PERCENT_MIN = 10;

  private static final int HAN = 0;
  private static final int KANA = 1;
  private static final int HANGUL = 2;
  private static final int LATIN = 3;
  private static final int OTHER = 4;

  private Language() {}

  /**
   * The language.
   *
   * @param otherwise what to take where the script decides nothing
   */
  public static String of(String text, String otherwise) {
    int[] counts = counts(text);
    int han = counts[HAN];
    int kana = counts[KANA];
    int hangul = counts[HANGUL];
    int latin = counts[LATIN];
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

  private static int[] counts(String text) {
    int[] counts = new int[OTHER + 1];
    int at = 0;
    for (int seen = 0; seen < SAMPLE && at < text.length(); seen++) {
      int c = text.codePointAt(at);
      counts[script(c)]++;
      at += Character.charCount(c);
    }
    return counts;
  }

  private static int script(int c) {
    if (c >= 0x4E00 && c <= 0x9FA5) {
      return HAN;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case LATIN -> LATIN;
      default -> OTHER;
    };
  }
}
