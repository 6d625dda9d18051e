package org.jianwei.ingest.page.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ShippedFile;

/** Reads the names at the start of a text, such as {@code 张三 李四 北京报道}. */
final class PersonNames {

  private record Lexicon(String surnames, List<String> doubleSurnames, List<String> notNames) {}

  private static final Lexicon LEXICON =
      ShippedFile.yaml(PersonNames.class, "names.yaml", Lexicon.class);

  private static final Pattern NOT_NAME =
      Pattern.compile("(?:" + String.join("|", LEXICON.notNames()) + ")");

  /** A name in Chinese or Latin letters; {@code 李 明}, spaced to the width of three, is one. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>\\p{IsHan}\\s\\p{IsHan}(?!\\p{IsHan})|[\\p{IsHan}·]{2,12}|[A-Za-z][\\w.\\-]{1,20}(?:\\s[A-Z][\\w.\\-]{0,20}){0,3}|[\\p{IsHan}\\w·.\\-]{2,24})");

  private static final Pattern BETWEEN = Pattern.compile("[\\s、，,/／&;；]{1,3}(?:和|与)?");

  /** What ends a name behind a mark that only names stand behind. */
  private static final Pattern EDGE = Pattern.compile("$|[^\\p{IsHan}\\w]");

  /** What ends a name behind a mark that sentences begin with too. */
  private static final Pattern END = Pattern.compile("$|[\\s）)、/／|｜]");

  private static final int NAMES_MAX = 6;

  private PersonNames() {}

  /** Names of whatever form, pen names and desks too; parted by {@code 、}; empty for none. */
  static String any(String text) {
    return read(text, false);
  }

  /** Names of people in Chinese: a family name, and nothing that goes on as a sentence does. */
  static String people(String text) {
    return read(text, true);
  }

  private static String read(String text, boolean people) {
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    int at = 0;
    while (names.size() < NAMES_MAX && name.region(at, text.length()).lookingAt()) {
      String found = name.group("name").replaceAll("(?<=\\p{IsHan})\\s(?=\\p{IsHan})", "");
      boolean first = names.isEmpty();
      if (!isName(found, people || !first) || !endsAt(text, name.end(), people)) {
        break;
      }
      names.add(found);
      at = name.end();
      if (!between.region(at, text.length()).lookingAt()) {
        break;
      }
      at = between.end();
    }
    return String.join("、", names);
  }

  private static boolean endsAt(String text, int end, boolean people) {
    return (people ? END : EDGE).matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isName(String text, boolean person) {
    if (NOT_NAME.matcher(text).find()) {
      return false;
    }
    return !person || isPerson(text) || text.contains("·");
  }

  private static boolean isPerson(String text) {
    boolean two = LEXICON.doubleSurnames().stream().anyMatch(text::startsWith);
    int most = two ? 4 : 3;
    boolean single = LEXICON.surnames().indexOf(text.charAt(0)) >= 0;
    return text.codePoints().allMatch(Character::isIdeographic)
        && text.length() >= 2
        && text.length() <= most
        && (two || single);
  }
}
