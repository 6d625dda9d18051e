package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TermWeightsTest {

  private final TermWeights weights = TermWeights.ofHeadlines();

  @Test
  void weight_rareTerm_isHigher() {
    assertThat(weights.weight("中国")).isLessThan(weights.weight("沭阳"));
  }

  @Test
  void information_stretchOfText_isThatOfTheStretchAlone() {
    String title = "女子被ai换脸诈骗";

    assertThat(weights.information(title, 3, 7)).isEqualTo(weights.information("ai换脸"));
  }

  @Test
  void information_commonPhrase_saysLessThanItsCharactersApart() {
    assertThat(weights.information("中国"))
        .isLessThan(weights.information("中") + weights.information("国"));
  }

  @Test
  void information_pairThatNoHeadlineHas_saysAboutAsMuchAsItsCharactersApart() {
    double apart = weights.information("猫") + weights.information("税");

    assertThat(weights.information("猫税")).isCloseTo(apart, within(6.0));
  }

  @Test
  void information_blanksAndSigns_sayNothing() {
    assertThat(weights.information(" ，！")).isZero();
  }
}
