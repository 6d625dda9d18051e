package org.jianwei.aggregate.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.Approximation;
import org.jspecify.annotations.Nullable;

/** Numbers, lengths of time and days in English prose. */
final class EnglishNumbers {

  private static final int DECIMALS_MAX = 3;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private EnglishNumbers() {}

  /** Such as {@code 8,300}, {@code 4.27 million}. Exact: nothing is rounded. */
  static String of(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    for (BigDecimal unit : List.of(BILLION, MILLION)) {
      if (exact.compareTo(unit) >= 0) {
        BigDecimal scaled = exact.divide(unit).stripTrailingZeros();
        if (scaled.scale() <= DECIMALS_MAX) {
          return scaled.toPlainString() + (unit.equals(MILLION) ? " million" : " billion");
        }
      }
    }
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(exact);
  }

  /** With what the article says of its exactness. */
  static String of(Amount amount) {
    return prefix(amount.approximation()) + of(amount.number());
  }

  /** Such as {@code 1 year and 6 months}. */
  static String duration(int months) {
    String years = months < 12 ? "" : counted(months / 12, "year", "years");
    String rest = months % 12 == 0 ? "" : counted(months % 12, "month", "months");
    return years.isEmpty() || rest.isEmpty() ? years + rest : years + " and " + rest;
  }

  /** Such as {@code 1 article}, {@code 2 articles}. */
  static String counted(int count, String one, String more) {
    return of(count) + " " + (count == 1 ? one : more);
  }

  /** Such as {@code 19 May 2026}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Such as {@code on 19 May 2026}, {@code in May 2026}; empty where it is no ISO day or month. */
  static Optional<String> dated(@Nullable String iso) {
    return IsoDay.of(iso)
        .map(day -> day.isMonth() ? "in " + MONTH.format(day.first()) : "on " + day(day.first()));
  }

  /** Such as {@code A, B and C}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String prefix(Approximation approximation) {
    return switch (approximation) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case MORE_THAN -> "more than ";
      case NEARLY -> "nearly ";
    };
  }
}
