package org.jianwei.aggregate.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.Approximation;
import org.jspecify.annotations.Nullable;

/** Numbers, lengths of time and days in Chinese prose. */
final class ChineseNumbers {

  private static final int DECIMALS_MAX = 2;
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
  private static final String DIGITS = "零一二三四五六七八九";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);

  private ChineseNumbers() {}

  /** Such as {@code 300余万元}, {@code 11.6万余名用户}, {@code 近3人}. Exact: nothing is rounded. */
  static String of(Amount amount, String unit) {
    BigDecimal exact = BigDecimal.valueOf(amount.number());
    BigDecimal scale = scale(exact);
    BigDecimal scaled = exact.divide(scale).stripTrailingZeros();
    String digits = scaled.toPlainString();
    String myriads = scale.equals(YI) ? "亿" : scale.equals(WAN) ? "万" : "";
    boolean more = amount.approximation() == Approximation.MORE_THAN;
    // 余 follows a round number at once (300余万), a broken one after its 万 (11.6万余).
    boolean round = scaled.scale() <= 0 && scaled.remainder(BigDecimal.TEN).signum() == 0;
    if (more && !round && myriads.isEmpty()) {
      return "超过" + digits + unit;
    }
    String number =
        more ? round ? digits + "余" + myriads : digits + myriads + "余" : digits + myriads;
    return prefix(amount.approximation()) + number + unit;
  }

  /** Such as {@code 一年六个月}. */
  static String duration(int months) {
    String years = months < 12 ? "" : numeral(months / 12) + "年";
    String rest = months % 12 == 0 ? "" : numeral(months % 12) + "个月";
    return years + rest;
  }

  /** Such as {@code 2026年5月19日}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as {@code 2026年5月19日}, {@code 2026年5月}; empty where it is no ISO day or month. */
  static Optional<String> dated(@Nullable String iso) {
    return IsoDay.of(iso).map(day -> day.isMonth() ? MONTH.format(day.first()) : day(day.first()));
  }

  /** Such as {@code 甲、乙和丙}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join("、", words.subList(0, last)) + "和" + words.get(last);
  }

  private static BigDecimal scale(BigDecimal number) {
    for (BigDecimal unit : List.of(YI, WAN)) {
      if (number.compareTo(unit) >= 0
          && number.divide(unit).stripTrailingZeros().scale() <= DECIMALS_MAX) {
        return unit;
      }
    }
    return BigDecimal.ONE;
  }

  /** 1 to 99. */
  private static String numeral(int number) {
    if (number >= 100) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    String left = tens == 0 ? "" : (tens == 1 ? "" : "" + DIGITS.charAt(tens)) + "十";
    return number % 10 == 0 ? left : left + DIGITS.charAt(number % 10);
  }

  private static String prefix(Approximation approximation) {
    return switch (approximation) {
      case EXACT, MORE_THAN -> "";
      case ABOUT -> "约";
      case NEARLY -> "近";
    };
  }
}
