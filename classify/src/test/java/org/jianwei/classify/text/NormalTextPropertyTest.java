package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, whatever stands in it. */
class NormalTextPropertyTest {

  private static final long SEED = 20250901;
  private static final int ROUNDS = 400;

  /** Characters of all kinds that the view treats apart, and some that it leaves alone. */
  private static final String[] PIECES = {
    "ＡＩ",
    "換臉",
    "乾燥",
    "看著",
    "听著名",
    "回覆",
    "「",
    "』",
    "——",
    "\u200B",
    "\uFEFF",
    "\u00AD",
    "\u202E",
    "\uFE0F",
    "\u200D",
    "😀",
    "👩\u200D💻",
    "𠮷",
    "𝐀",
    "\uDB40\uDD00",
    "\uD83D",
    "\uDE00",
    "\n",
    "\r\n",
    "\u3000",
    "\u00A0",
    "a",
    "İ",
    "ß",
    "Σ",
    "。",
    "１２",
    "骗",
    "\u0000",
    "\u0301",
    "ﬁ"
  };

  static IntStream rounds() {
    return IntStream.range(0, ROUNDS);
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void spans_pointIntoTheOriginalAtWholeCharactersAndInOrder(int round) {
    String original = text(new Random(SEED + round));
    NormalText text = NormalText.of(original);
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = text.originalStart(i);
      int end = text.originalEnd(i + 1);

      assertThat(start).as("seed %d", SEED + round).isBetween(before, original.length());
      assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(original.length());
      assertThat(splitsCharacter(original, start)).isFalse();
      assertThat(splitsCharacter(original, end)).isFalse();
      before = start;
    }
    assertThat(text.originalOf(new Span(0, text.length())).length())
        .isLessThanOrEqualTo(original.length());
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void of_whatIsNormalAlready_changesNothing(int round) {
    String normal = NormalText.of(text(new Random(SEED + round))).toString();

    assertThat(NormalText.of(normal).toString()).as("seed %d", SEED + round).isEqualTo(normal);
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void originalOf_readAgain_givesTheSameView(int round) {
    Random random = new Random(SEED + round);
    NormalText text =
        NormalText.of(text(random).replaceAll("[\\x{D800}-\\x{DFFF}\\x{10000}-\\x{10FFFF}]", ""));
    int start = random.nextInt(text.length() + 1);
    Span span = new Span(start, start + random.nextInt(text.length() - start + 1));

    String again = NormalText.of(text.originalOf(span)).toString();

    assertThat(again).as("seed %d", SEED + round).hasSameSizeAs(text.normalOf(span));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static boolean splitsCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
