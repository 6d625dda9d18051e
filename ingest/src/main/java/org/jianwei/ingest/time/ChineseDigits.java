package org.jianwei.ingest.time;

/** Numbers in Chinese digits, as dates have them: 二〇二五, 十二, 三十一, 廿一. */
final class ChineseDigits {

  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseDigits() {}

  /**
   * The number.
   *
   * @param text digits one by one (二〇二五), or up to 99 with tens (三十一); nothing else
   */
  static int number(String text) {
    String digits = text.replaceAll("[零○ＯO0]", "〇").replace("廿", "二十").replace("卅", "三十");
    int ten = digits.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : number(digits.substring(0, ten));
      return tens * 10 + number(digits.substring(ten + 1));
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + DIGITS.indexOf(digits.charAt(i));
    }
    return number;
  }
}
