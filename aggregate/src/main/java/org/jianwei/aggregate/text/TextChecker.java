package org.jianwei.aggregate.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.aggregate.member.Members;

/**
 * Reads finished texts back and looks for anything that no member states: a number, a day, a length
 * of sentence, in English also a Chinese name.
 */
public final class TextChecker {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern EN_DAY = Pattern.compile("(\\d{1,2}) (\\p{Lu}[a-z]+) (\\d{4})");
  private static final Pattern EN_DURATION =
      Pattern.compile("(?:(\\d+) years?)?(?: and )?(?:(\\d+) months?)?");
  private static final Pattern EN_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])(\\d[\\d,]*(?:\\.\\d+)?)(?: (million|billion))?");
  private static final Pattern COURT_NUMBER = Pattern.compile("No\\. \\d");
  private static final Pattern ZH_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern ZH_NUMBER =
      Pattern.compile("(?<![A-Za-z\\d])(\\d+(?:\\.\\d+)?)余?([万亿]?)");
  private static final Pattern ZH_DURATION =
      Pattern.compile("(?:([一二三四五六七八九十]+)年)?(?:([一二三四五六七八九十]+)个月)?");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Backing backing;

  private TextChecker(Backing backing) {
    this.backing = backing;
  }

  /** A checker of texts about {@code members}. */
  public static TextChecker of(Members members) {
    return new TextChecker(Backing.of(members));
  }

  /** What an English title or summary says and no member does; empty where all is backed. */
  public List<String> unbackedInEnglish(String text) {
    List<String> unbacked = new ArrayList<>();
    String left = backing.withoutNames(text);
    HAN.matcher(left).results().map(MatchResult::group).forEach(unbacked::add);
    left = COURT_NUMBER.matcher(left).replaceAll(" ");
    left =
        strip(
            left, EN_DAY, m -> isBackedDay(m.group(3), monthOf(m.group(2)), m.group(1)), unbacked);
    left =
        strip(
            left,
            EN_DURATION,
            m -> isBackedDuration(number(m.group(1)), number(m.group(2))),
            unbacked);
    strip(left, EN_NUMBER, m -> isBackedNumber(englishNumber(m)), unbacked);
    return List.copyOf(unbacked);
  }

  /** What a Chinese title or summary says and no member does; empty where all is backed. */
  public List<String> unbackedInChinese(String text) {
    List<String> unbacked = new ArrayList<>();
    String left = backing.withoutNames(text);
    left =
        strip(left, ZH_DAY, m -> isBackedDay(m.group(1), number(m.group(2)), m.group(3)), unbacked);
    left =
        strip(
            left,
            ZH_DURATION,
            m -> isBackedDuration(numeral(m.group(1)), numeral(m.group(2))),
            unbacked);
    strip(left, ZH_NUMBER, m -> isBackedNumber(chineseNumber(m)), unbacked);
    return List.copyOf(unbacked);
  }

  private static String strip(String text, Pattern pattern, Check check, List<String> unbacked) {
    List<String> bad =
        pattern
            .matcher(text)
            .results()
            .filter(m -> !m.group().isEmpty() && m.group().chars().anyMatch(TextChecker::isNumeric))
            .filter(m -> !check.isBacked(m))
            .map(MatchResult::group)
            .collect(Collectors.toCollection(ArrayList::new));
    unbacked.addAll(bad);
    return pattern
        .matcher(text)
        .replaceAll(m -> m.group().chars().anyMatch(TextChecker::isNumeric) ? " " : m.group());
  }

  private static boolean isNumeric(int c) {
    return Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private boolean isBackedDay(String year, int month, String day) {
    return backing
        .days()
        .contains(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
  }

  private boolean isBackedDuration(int years, int months) {
    return backing.months().contains(12 * years + months);
  }

  private boolean isBackedNumber(double number) {
    return backing.numbers().stream().anyMatch(n -> Math.abs(n - number) < 1e-6 * Math.max(1, n));
  }

  private static int monthOf(String name) {
    return Math.max(1, MONTHS.indexOf(name) + 1);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** 1 to 99 in Chinese numerals; 0 for null. */
  private static int numeral(String words) {
    if (words == null) {
      return 0;
    }
    int ten = words.indexOf('十');
    if (ten < 0) {
      return digit(words.charAt(0));
    }
    int tens = ten == 0 ? 1 : digit(words.charAt(0));
    return tens * 10 + (ten == words.length() - 1 ? 0 : digit(words.charAt(ten + 1)));
  }

  private static int digit(char numeral) {
    return "零一二三四五六七八九".indexOf(numeral);
  }

  private static double englishNumber(MatchResult m) {
    double number = Double.parseDouble(m.group(1).replace(",", ""));
    String scale = m.group(2) == null ? "" : m.group(2).toLowerCase(Locale.ROOT);
    return switch (scale) {
      case "million" -> number * 1e6;
      case "billion" -> number * 1e9;
      default -> number;
    };
  }

  private static double chineseNumber(MatchResult m) {
    double number = Double.parseDouble(m.group(1));
    return switch (m.group(2)) {
      case "万" -> number * 1e4;
      case "亿" -> number * 1e8;
      default -> number;
    };
  }

  private interface Check {
    boolean isBacked(MatchResult match);
  }
}
