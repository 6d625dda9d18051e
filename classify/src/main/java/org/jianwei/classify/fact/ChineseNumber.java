package org.jianwei.classify.fact;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Reads numbers as the Chinese press writes them: 3.5万, 1,200, 十二, 三百零五, 两万, 1.29亿. */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final double WAN = 1e4;
  private static final double YI = 1e8;

  private ChineseNumber() {}

  /** The value; empty where the text is no number. */
  static OptionalDouble parse(String text) {
    String rest = text.replace(",", "").replace("〇", "零").replace("两", "二");
    double scale = 1;
    while (!rest.isEmpty() && unit(rest.charAt(rest.length() - 1)) >= WAN) {
      scale *= unit(rest.charAt(rest.length() - 1));
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble value = isDecimal(rest) ? decimal(rest) : words(rest);
    return value.isPresent() ? OptionalDouble.of(times(value.getAsDouble(), scale)) : value;
  }

  private static boolean isDecimal(String text) {
    char first = text.charAt(0);
    return first >= '0' && first <= '9';
  }

  /** Digits, perhaps with one of 十百千 behind them (3百). */
  private static OptionalDouble decimal(String text) {
    double scale = unit(text.charAt(text.length() - 1));
    String digits = scale > 1 ? text.substring(0, text.length() - 1) : text;
    if (!digits.matches("\\d{1,15}(?:\\.\\d{1,6})?")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(times(Double.parseDouble(digits), Math.max(1, scale)));
  }

  /** The product of what is written: in binary, 1.1 times a hundred million is no whole number. */
  private static double times(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  private static OptionalDouble words(String text) {
    double total = 0;
    double section = 0;
    double digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = DIGITS.indexOf(c);
      double unit = unit(c);
      if (value >= 0) {
        digit =
            digit > 0 && i > 0 && DIGITS.indexOf(text.charAt(i - 1)) >= 0
                ? digit * 10 + value
                : value;
      } else if (unit >= WAN) {
        total = (total + section + Math.max(0, digit)) * unit;
        section = 0;
        digit = -1;
      } else if (unit > 1) {
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      } else {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.of(total + section + Math.max(0, digit));
  }

  private static double unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> WAN;
      case '亿' -> YI;
      default -> 1;
    };
  }
}
