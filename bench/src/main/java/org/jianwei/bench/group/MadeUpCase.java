package org.jianwei.bench.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case.
 *
 * @param number which it is; two articles are about one case where their numbers are equal
 * @param slots its names, places and numbers
 * @param details wordings of what is particular to it
 * @param day day of the year on which it is first reported, from 0
 */
record MadeUpCase(
    int number, PressFile.Kind kind, Map<String, String> slots, List<String> details, int day) {

  private static final int DETAILS = 8;
  private static final int WORD_CHARS = 4;
  private static final int DAYS_OF_MONTH = 28;

  /**
   * Draws one.
   *
   * @param like a case whose kind, city and alias it has too; null for one of its own
   */
  static MadeUpCase draw(
      int number, int day, @Nullable MadeUpCase like, PressFile press, Random random) {
    PressFile.Kind kind = like == null ? Wording.one(press.kinds(), random) : like.kind;
    Map<String, String> slots = new HashMap<>();
    String brand = name(press, random) + name(press, random);
    slots.put("city", Wording.one(press.cities(), random));
    slots.put("district", Wording.one(press.districts(), random));
    slots.put("alias", Wording.one(press.surnames(), random) + "某");
    slots.put(
        "victim", Wording.one(press.surnames(), random) + (random.nextBoolean() ? "女士" : "先生"));
    slots.put("age", 14 + random.nextInt(66) + "");
    slots.put("count", 3 + random.nextInt(900) + "");
    slots.put("amount", 2 + random.nextInt(400) + "." + (1 + random.nextInt(9)));
    slots.put("years", List.of("一", "二", "三", "四", "五", "六", "七").get(random.nextInt(7)));
    slots.put(
        "product",
        name(press, random) + name(press, random) + Wording.one(press.productTails(), random));
    slots.put("brandshort", brand);
    slots.put("charge", kind.charge());
    slots.put("day", date(press, random));
    slots.put("day2", date(press, random));
    String city = slots.get("city");
    slots.put("brand", city + brand + Wording.one(press.companyTails(), random));
    if (like != null) {
      slots.put("city", like.slots.getOrDefault("city", ""));
      slots.put("alias", like.slots.getOrDefault("alias", ""));
    }
    List<String> details = new ArrayList<>();
    for (int i = 0; i < DETAILS; i++) {
      details.add(detail(press, random));
    }
    return new MadeUpCase(number, kind, Map.copyOf(slots), details, day);
  }

  /** A wording whose words and places are drawn, and whose choices are left open. */
  private static String detail(PressFile press, Random random) {
    String detail = Wording.one(press.details(), random);
    while (detail.contains("{")) {
      String place =
          name(press, random) + name(press, random) + Wording.one(press.placeTails(), random);
      detail = detail.replaceFirst("\\{word\\}", word(press, random));
      detail = detail.replaceFirst("\\{place\\}", place);
    }
    return detail;
  }

  private static String word(PressFile press, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < WORD_CHARS; i++) {
      word.append(Wording.one(press.characters(), random));
    }
    return word.toString();
  }

  private static String name(PressFile press, Random random) {
    return Wording.one(press.syllables(), random);
  }

  private static String date(PressFile press, Random random) {
    return Wording.one(press.months(), random) + (1 + random.nextInt(DAYS_OF_MONTH)) + "日";
  }
}
