package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnchoredTest {

  private static final String REGEX = "a(b{1,2})c?|c(a)";

  private final Anchored anchored = new Anchored(c -> c == 'a' || c == 'c', REGEX);

  @Test
  void found_randomTexts_isWhatThePatternFindsAnywhere() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      String text = randomText(random);
      assertThat(anchored.found(text)).as(text).isEqualTo(foundAnywhere(text));
    }
  }

  @Test
  void found_patternWithoutGroups_givesTheWhole() {
    assertThat(new Anchored(c -> c == 'a', "ab+").found("xabbxab")).containsExactly("ab", "abb");
  }

  private static Set<String> foundAnywhere(String text) {
    Set<String> found = new TreeSet<>();
    Matcher m = Pattern.compile(REGEX).matcher(text);
    while (m.find()) {
      found.add((m.group(1) == null ? "" : m.group(1)) + (m.group(2) == null ? "" : m.group(2)));
    }
    return found;
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      text.append("abcx".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
