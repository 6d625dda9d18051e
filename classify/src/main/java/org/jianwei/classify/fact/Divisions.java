package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The divisions of China by the names under which the news writes of them: provinces and
 * prefectures by their usual names, counties by full and short name.
 */
final class Divisions {

  static final String FILE = "divisions.txt";

  private static final int PREFECTURE_DIGITS = 4;
  private static final int SHORT_CHARS_MIN = 2;
  private static final Pattern PEOPLES =
      Pattern.compile("(?:[一-龥]{1,3}族|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|鄂伦春|各族)+自治[县旗州]$");
  private static final Pattern RANK = Pattern.compile("(?:地区|林区|新区|市|县|区|盟|旗|自治[县旗州])$");

  private final Map<String, List<Division>> byName = new LinkedHashMap<>();
  private final Map<String, List<Division>> byShortName = new LinkedHashMap<>();

  /**
   * Builds the list.
   *
   * @param places usual names of provinces and prefectures
   * @param lines {@code code name}, prefectures before their counties
   */
  Divisions(FactFiles.Places places, List<String> lines) {
    Map<String, String> prefectures = new HashMap<>();
    for (FactFiles.Province province : places.provinces()) {
      province.names().forEach(n -> add(byName, n, new Division(province.code(), n)));
    }
    for (String line : lines) {
      int blank = line.indexOf(' ');
      String code = line.substring(0, blank);
      String name = line.substring(blank + 1);
      if (code.length() == PREFECTURE_DIGITS) {
        String usual = usual(places, code, name);
        prefectures.put(code, usual);
        add(byName, usual, new Division(code, usual));
        add(byName, name, new Division(code, usual));
      } else {
        addCounty(places, prefectures, code, name);
      }
    }
  }

  private void addCounty(
      FactFiles.Places places, Map<String, String> prefectures, String code, String name) {
    String above =
        prefectures.getOrDefault(
            code.substring(0, PREFECTURE_DIGITS), municipality(places, code.substring(0, 2)));
    Division county = new Division(code, name.startsWith(above) ? name : above + name);
    add(byName, name, county);
    String shortName = shortOf(name);
    if (shortName.length() >= SHORT_CHARS_MIN && !shortName.equals(name)) {
      add(byShortName, shortName, county);
    }
  }

  /** Divisions of each name that stands for itself. */
  Map<String, List<Division>> byName() {
    return byName;
  }

  /** Counties by short names, which are often common words too and need a cue. */
  Map<String, List<Division>> byShortName() {
    return byShortName;
  }

  /** The name in {@code places.yaml} of which the official one is a longer form. */
  private static String usual(FactFiles.Places places, String code, String name) {
    return places.provinces().stream()
        .filter(p -> code.startsWith(p.code()))
        .flatMap(p -> p.cities().stream())
        .filter(city -> name.startsWith(city))
        .findFirst()
        .orElse(name);
  }

  private static String municipality(FactFiles.Places places, String province) {
    return places.provinces().stream()
        .filter(p -> p.code().equals(province) && p.cities().isEmpty())
        .map(p -> p.names().get(0))
        .findFirst()
        .orElse("");
  }

  private static String shortOf(String name) {
    String bare = PEOPLES.matcher(name).replaceFirst("");
    return bare.equals(name) ? RANK.matcher(name).replaceFirst("") : bare;
  }

  private static void add(Map<String, List<Division>> to, String name, Division division) {
    to.computeIfAbsent(name, n -> new ArrayList<>()).add(division);
  }
}
