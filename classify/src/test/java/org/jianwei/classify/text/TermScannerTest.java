package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermScannerTest {

  private static final TermScanner SCANNER = new TermScanner(List.of("ai", "换脸", "大模型"));

  @Test
  void next_termInTheText_isItsPlace() {
    assertThat(SCANNER.next("新的大模型来了", 0)).isEqualTo(2);
  }

  @Test
  void next_afterTheLastTerm_isNone() {
    assertThat(SCANNER.next("新的大模型来了", 3)).isEqualTo(-1);
  }

  @Test
  void next_onlyTheBeginningOfATerm_isNone() {
    assertThat(SCANNER.next("大模特换装", 0)).isEqualTo(-1);
    assertThat(SCANNER.next("大模", 0)).isEqualTo(-1);
  }

  @Test
  void next_fullWidthCapitalTraditional_areSeen() {
    assertThat(SCANNER.next("用ＡＩ做", 0)).isEqualTo(1);
    assertThat(SCANNER.next("遭換臉", 0)).isEqualTo(1);
  }

  @Test
  void next_quotesAndBlanksWithin_areLookedThrough() {
    assertThat(SCANNER.next("“换”脸", 0)).isEqualTo(1);
    assertThat(SCANNER.next("换 脸", 0)).isZero();
  }

  @Test
  void next_latinLettersAdjoining_isNone() {
    assertThat(SCANNER.next("mail and chain", 0)).isEqualTo(-1);
    assertThat(SCANNER.next("email与ai", 0)).isEqualTo(6);
  }

  @Test
  void scanner_termOfOneChar_isRefused() {
    assertThatThrownBy(() -> new TermScanner(List.of("脸")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void next_randomText_findsWhatASearchFinds() {
    long seed = 20261125L;
    Random random = new Random(seed);
    String alphabet = "换脸大模型a的 “i";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String bare = text.toString().replace(" ", "").replace("“", "");
      if (bare.contains("换脸") || bare.contains("大模型")) {
        assertThat(SCANNER.next(text.toString(), 0)).as("seed %d: %s", seed, text).isNotNegative();
      }
    }
  }
}
