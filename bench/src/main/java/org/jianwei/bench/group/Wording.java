package org.jianwei.bench.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text from templates. A function of template, slots and the random numbers drawn. */
final class Wording {

  private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final int NOISE_MAX = 90;

  private Wording() {}

  /** One of a list. */
  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** So many of a list, in its order. */
  static List<String> some(List<String> of, int count, Random random) {
    List<String> some = new ArrayList<>(of);
    while (some.size() > count) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  /** A template with its choices made and its slots filled. */
  static String fill(String template, Map<String, String> slots, Random random) {
    String chosen =
        CHOICE
            .matcher(template)
            .replaceAll(
                m -> Matcher.quoteReplacement(one(List.of(m.group(1).split("\\|", -1)), random)));
    return SLOT.matcher(chosen)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    slots.getOrDefault(m.group(1), 2 + random.nextInt(NOISE_MAX) + "")));
  }
}
