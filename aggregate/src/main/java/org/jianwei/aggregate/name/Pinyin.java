package org.jianwei.aggregate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;

/**
 * Spells Chinese names in Hanyu Pinyin without tones, as ISO 7098 writes proper names: one word, or
 * words of two syllables where it has more than three, capitalised, an apostrophe before a syllable
 * that begins with a vowel. Characters come from the file {@code pinyin.txt}, words that are read
 * otherwise from {@code names.yaml}.
 */
final class Pinyin {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Longer names are written in words of two syllables, the last of three where one is over. */
  private static final int WORD_SYLLABLES_MAX = 4;

  private final Map<Integer, String> syllables = new HashMap<>();
  private final Map<String, String> readings;

  private Pinyin(List<String> lines, Map<String, String> readings) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      line.substring(space + 1)
          .codePoints()
          .forEach(han -> syllables.put(han, line.substring(0, space)));
    }
    this.readings = Map.copyOf(readings);
  }

  /**
   * The table shipped with the program.
   *
   * @param readings words that are read otherwise, syllables parted by spaces
   */
  static Pinyin shipped(Map<String, String> readings) {
    return new Pinyin(DataFile.lines("pinyin.txt"), readings);
  }

  /**
   * Spells a name: {@code 幻衣} is Huanyi, {@code 启程X9} Qicheng X9. What is not Chinese stays.
   *
   * @return the name in Latin letters; the name as it is where a character has no known reading
   */
  String spell(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inHan = false;
    int han = 0;
    for (int at = 0; at < name.length(); ) {
      String reading = readingAt(name, at);
      int next = reading.isEmpty() ? name.offsetByCodePoints(at, 1) : at + lengthAt(name, at);
      String piece = name.substring(at, next);
      if (reading.isEmpty() && HAN.matcher(piece).find()) {
        return name;
      }
      boolean isHan = !reading.isEmpty();
      if (isHan != inHan && !word.isEmpty()) {
        words.add(word.toString().strip());
        word.setLength(0);
        han = 0;
      }
      inHan = isHan;
      boolean full = isHan && han >= WORD_SYLLABLES_MAX - 2 && han % 2 == 0 && left(name, at) >= 2;
      if (full) {
        words.add(word.toString());
        word.setLength(0);
        han = 0;
      }
      han = isHan ? han + reading.split(" ").length : 0;
      word.append(isHan ? joined(word, reading) : piece);
      at = next;
    }
    words.add(word.toString().strip());
    return String.join(" ", words.stream().filter(w -> !w.isEmpty()).map(Pinyin::upper).toList());
  }

  /** Number of Chinese characters from here on. */
  private static int left(String name, int from) {
    int count = 0;
    for (int at = from; at < name.length() && isHan(name.codePointAt(at)); count++) {
      at = name.offsetByCodePoints(at, 1);
    }
    return count;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private int lengthAt(String name, int at) {
    String word = wordAt(name, at);
    return word.isEmpty() ? Character.charCount(name.codePointAt(at)) : word.length();
  }

  private String readingAt(String name, int at) {
    String word = wordAt(name, at);
    return word.isEmpty()
        ? syllables.getOrDefault(name.codePointAt(at), "")
        : readings.getOrDefault(word, "");
  }

  /** The longest listed word that begins here. */
  private String wordAt(String name, int at) {
    String longest = "";
    for (String word : readings.keySet()) {
      if (word.length() > longest.length() && name.startsWith(word, at)) {
        longest = word;
      }
    }
    return longest;
  }

  private static String joined(StringBuilder before, String reading) {
    StringBuilder joined = new StringBuilder();
    for (String syllable : reading.split(" ")) {
      boolean first = before.isEmpty() && joined.isEmpty();
      joined.append(!first && "aoe".indexOf(syllable.charAt(0)) >= 0 ? "'" : "").append(syllable);
    }
    return joined.toString();
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
