package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days, lengths of time and numbers back out of a text, each once. */
final class ReadBack {

  private static final String MONTH_NAMES =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final List<String> MONTHS = List.of(MONTH_NAMES.split("\\|"));
  private static final Pattern EN_DAY =
      Pattern.compile("(?:(\\d{1,2}) )?\\b(" + MONTH_NAMES + ") (\\d{4})\\b");
  private static final Pattern ZH_DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})日)?");
  private static final Pattern EN_DURATION =
      Pattern.compile("(\\d+) years?(?: and (\\d+) months?)?|(\\d+) months?");
  private static final Pattern ZH_DURATION =
      Pattern.compile("([一二三四五六七八九十]+)年(?:([一二三四五六七八九十]+)个月)?|([一二三四五六七八九十]+)个月");
  private static final Pattern EN_NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])(\\d[\\d,]*(?:\\.\\d+)?)(?: (million|billion))?");
  private static final Pattern ZH_NUMBER =
      Pattern.compile("(?<![A-Za-z\\d])(\\d+(?:\\.\\d+)?)余?([万亿]?)");

  private final List<String> days = new ArrayList<>();
  private final List<Integer> months = new ArrayList<>();
  private final List<Double> numbers = new ArrayList<>();
  private String left;

  private ReadBack(String text) {
    left = text;
  }

  /** Reads an English text without the names in it. */
  static ReadBack english(String text) {
    ReadBack read = new ReadBack(text);
    read.take(EN_DAY, m -> read.days.add(iso(m.group(3), monthOf(m.group(2)), m.group(1))));
    read.take(EN_DURATION, m -> read.months.add(duration(m, Integer::parseInt)));
    read.take(EN_NUMBER, m -> read.numbers.add(english(m)));
    return read;
  }

  /** Reads a Chinese text without the names in it. */
  static ReadBack chinese(String text) {
    ReadBack read = new ReadBack(text);
    read.take(
        ZH_DAY, m -> read.days.add(iso(m.group(1), Integer.parseInt(m.group(2)), m.group(3))));
    read.take(ZH_DURATION, m -> read.months.add(duration(m, ReadBack::numeral)));
    read.take(ZH_NUMBER, m -> read.numbers.add(chinese(m)));
    return read;
  }

  /** ISO days and months. */
  List<String> days() {
    return days;
  }

  /** Lengths of time in months. */
  List<Integer> months() {
    return months;
  }

  /** All other numbers. */
  List<Double> numbers() {
    return numbers;
  }

  /** The text without them. */
  String left() {
    return left;
  }

  private void take(Pattern pattern, Consumer<MatchResult> read) {
    Matcher found = pattern.matcher(left);
    if (!found.find()) {
      return;
    }
    StringBuilder others = new StringBuilder();
    do {
      read.accept(found);
      found.appendReplacement(others, " ");
    } while (found.find());
    left = found.appendTail(others).toString();
  }

  private static String iso(String year, int month, String day) {
    String prefix = year + twoDigits(month);
    return day == null ? prefix : prefix + twoDigits(Integer.parseInt(day));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  private static int monthOf(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  private static int duration(MatchResult m, Function<String, Integer> number) {
    int years = m.group(1) == null ? 0 : number.apply(m.group(1));
    return 12 * years
        + Stream.of(2, 3)
            .filter(g -> m.group(g) != null)
            .mapToInt(g -> number.apply(m.group(g)))
            .sum();
  }

  /** 1 to 99 in Chinese numerals. */
  private static int numeral(String words) {
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

  private static double english(MatchResult m) {
    double number = Double.parseDouble(m.group(1).replace(",", ""));
    String scale = m.group(2) == null ? "" : m.group(2);
    return number * (scale.equals("million") ? 1e6 : scale.equals("billion") ? 1e9 : 1);
  }

  private static double chinese(MatchResult m) {
    double number = Double.parseDouble(m.group(1));
    return number * (m.group(2).equals("万") ? 1e4 : m.group(2).equals("亿") ? 1e8 : 1);
  }
}
