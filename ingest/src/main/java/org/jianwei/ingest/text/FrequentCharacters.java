package org.jianwei.ingest.text;

import java.nio.CharBuffer;

/**
 * The characters and marks that every Chinese text is full of, simplified or traditional. In a text
 * that was read under the right charset they are a fifth or more of what is not ASCII; under a
 * wrong one, one or two in a hundred by chance. So they tell GBK from Big5, and both from the
 * letters of a Western charset, where every byte is a valid character in either.
 *
 * @param frequent how many stand in the text
 * @param share their share of the characters that are not ASCII; 0 where there are none
 */
record FrequentCharacters(int frequent, double share) {

  /** Characters looked at. */
  private static final int SAMPLE_CHARS_MAX = 8_000;

  private static final String FREQUENT =
      "，。、：；！？“”《》（）「」"
          + "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年"
          + "动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里裡如";

  private static final boolean[] IS_FREQUENT = table();

  /** Counts them in a text that an array holds. */
  static FrequentCharacters of(CharBuffer text) {
    int beyondAscii = 0;
    int frequent = 0;
    char[] chars = text.array();
    int end = text.arrayOffset() + text.limit();
    for (int i = text.arrayOffset(); i < end && beyondAscii < SAMPLE_CHARS_MAX; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        beyondAscii++;
        frequent += IS_FREQUENT[c] ? 1 : 0;
      }
    }
    return new FrequentCharacters(frequent, beyondAscii == 0 ? 0 : (double) frequent / beyondAscii);
  }

  private static boolean[] table() {
    boolean[] table = new boolean[Character.MAX_VALUE + 1];
    FREQUENT.chars().forEach(c -> table[c] = true);
    return table;
  }
}
