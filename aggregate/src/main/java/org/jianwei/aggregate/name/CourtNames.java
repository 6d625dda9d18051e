package org.jianwei.aggregate.name;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of courts of China in English. */
final class CourtNames {

  private static final Pattern COURT =
      Pattern.compile("(.{2,12}?)(?:第([一二三四五]))?(最高|高级|中级|互联网|知识产权|金融)?(?:人民)?法院");
  private static final Map<String, String> KINDS =
      Map.of(
          "高级", "High People's Court",
          "中级", "Intermediate People's Court",
          "互联网", "Internet Court",
          "知识产权", "Intellectual Property Court",
          "金融", "Financial Court");
  private static final String ORDINALS = "一二三四五";

  private final Gazetteer gazetteer;
  private final Pinyin pinyin;

  CourtNames(Gazetteer gazetteer, Pinyin pinyin) {
    this.gazetteer = gazetteer;
    this.pinyin = pinyin;
  }

  /** The English name; empty where neither its place nor its kind is known. */
  Optional<String> english(String zh) {
    if (zh.equals("最高人民法院")) {
      return Optional.of("Supreme People's Court");
    }
    Matcher court = COURT.matcher(zh);
    if (!court.matches()) {
      return Optional.empty();
    }
    String kind = court.group(3);
    if (kind == null || !KINDS.containsKey(kind)) {
      return basic(court.group(1));
    }
    String number =
        court.group(2) == null ? "" : "No. " + (ORDINALS.indexOf(court.group(2)) + 1) + " ";
    return gazetteer
        .find(court.group(1), null)
        .map(place -> place.cityOrProvince() + " " + number + KINDS.get(kind));
  }

  /** A court of a county or district, spelt where it is listed nowhere. */
  private Optional<String> basic(String place) {
    return gazetteer
        .find(place, null)
        .filter(p -> p.county() != null || p.city() != null)
        .map(
            p ->
                p.county() == null
                    ? p.cityOrProvince() + " People's Court"
                    : p.county() + " People's Court" + in(p))
        .or(() -> Optional.of(place).filter(CourtNames::isSmall).map(this::spelt));
  }

  private static String in(Gazetteer.Place place) {
    return " of " + place.cityOrProvince();
  }

  /** 临海县: Linhai County, in a province that the name does not tell. */
  private String spelt(String place) {
    String name = place.substring(0, place.length() - 1);
    String kind = place.endsWith("县") ? "County" : place.endsWith("区") ? "District" : "Banner";
    String spelt = pinyin.spell(name.length() == 1 ? place : name);
    return spelt + " " + kind + " People's Court";
  }

  private static boolean isSmall(String place) {
    return place.endsWith("县") || place.endsWith("区") || place.endsWith("旗");
  }
}
