package org.jianwei.ingest.page.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCharactersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(版权|未经.{0,9}许可) 未版",
        "(仅|只)?(代表|系)我 仅代只系",
        "(?:(?:不代)|(?:ab)) Aa不",
        "甲{0,2}乙*丙+丁 丙乙甲",
        "甲{2}乙 甲",
        "(甲(乙|丙)?)丁 甲",
        "[甲乙]丙 甲乙",
        "[\\[【（(]*(甲|乙) [【（(甲乙",
        "[]甲]丙 ]甲",
        "\\d甲 0123456789",
        "\\(甲 (",
      })
  void plainBeginnings_areTold(String pattern, String firsts) {
    String told =
        FirstCharacters.of(pattern).stream()
            .mapToObj(Character::toString)
            .reduce("", String::concat);

    assertThat(told).isEqualTo(sorted(firsts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".甲",
        "[^甲乙]丙",
        "[甲-丙]丁",
        "\\b甲",
        "\\w甲",
        "甲?",
        "(甲|\\S)乙",
        "(?i)甲",
        "甲)乙",
        "[甲",
        ""
      })
  void otherBeginnings_mayBeAnything(String pattern) {
    assertThat(FirstCharacters.of(pattern).isEmpty()).isTrue();
  }

  @Test
  void patternsOfLines_areFoundWhereTheEngineFindsThem() {
    long seed = 20261125;
    System.out.println("FirstCharactersTest seed " + seed);
    Random random = new Random(seed);
    int found = 0;
    for (int round = 0; round < 3_000; round++) {
      String pattern = pattern(random, 3);
      String line = letters(random, 12);
      boolean expected = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(line).find();
      found += expected ? 1 : 0;
      assertThat(new LinePatterns(List.of("(?:" + pattern + ")")).find(line))
          .as("%s in %s", pattern, line)
          .isEqualTo(expected);
      assertThat(new LinePatterns(List.of("^(?:" + pattern + ")")).find(line))
          .as("%s at the start of %s", pattern, line)
          .isEqualTo(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(line).lookingAt());
    }
    assertThat(found).isBetween(300, 2_900);
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      pattern.append(
          switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            case 2 -> "(?:" + pattern(random, depth - 1) + ")";
            case 3 -> new String[] {".", "[甲a]", "[^乙]", "\\s"}[random.nextInt(4)];
            default -> letters(random, 1);
          });
      pattern.append(
          random.nextInt(3) > 0 ? "" : new String[] {"?", "{0,2}", "+"}[random.nextInt(3)]);
    }
    return pattern.toString();
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append("甲乙丙aB".charAt(random.nextInt(5)));
    }
    return letters.toString();
  }

  private static String sorted(String letters) {
    return letters.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
  }
}
