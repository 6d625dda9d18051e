package org.jianwei.bench.assess;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Damages texts as bad readers and bad transport do: chars are dropped, doubled, swapped and
 * inserted, without regard to pairs of surrogates.
 */
final class DamagedText {

  /** One damage in so many chars, and at least one. */
  private static final int CHARS_A_DAMAGE = 40;

  private static final List<String> INSERTED =
      List.of(
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u200B",
          "\n",
          "\n\n",
          "\t",
          "\u3000",
          "。",
          "“",
          "”",
          "(",
          ")",
          "1.",
          "·",
          "AI",
          "ＡＩ",
          "機器人",
          "某",
          "万",
          "%",
          "《",
          "》",
          "第",
          "罪",
          "\uFFFD",
          "\u0301");

  private DamagedText() {}

  /** The damaged text; an empty one stays empty. */
  static String of(String text, RandomGenerator random) {
    StringBuilder damaged = new StringBuilder(text);
    int times = 1 + text.length() / CHARS_A_DAMAGE;
    for (int i = 0; i < times && damaged.length() > 0; i++) {
      damage(damaged, random.nextInt(damaged.length()), random);
    }
    return damaged.toString();
  }

  private static void damage(StringBuilder text, int at, RandomGenerator random) {
    switch (random.nextInt(4)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, text.charAt(at));
      case 2 -> swap(text, at, random.nextInt(text.length()));
      default -> text.insert(at, INSERTED.get(random.nextInt(INSERTED.size())));
    }
  }

  private static void swap(StringBuilder text, int a, int b) {
    char c = text.charAt(a);
    text.setCharAt(a, text.charAt(b));
    text.setCharAt(b, c);
  }
}
