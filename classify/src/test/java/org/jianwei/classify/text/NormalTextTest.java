package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalTextTest {

  @Test
  void of_fullWidthAndCapitals_becomesSmallAscii() {
    assertThat(NormalText.of("ＡＩ　换脸ＡＰＰ！").toString()).isEqualTo("ai 换脸app!");
  }

  @Test
  void of_traditional_becomesSimplified() {
    assertThat(NormalText.of("臉書機器人詐騙").toString()).isEqualTo("脸书机器人诈骗");
  }

  @Test
  void of_ambiguousTraditionalForm_keepsTheSimplifiedUse() {
    assertThat(NormalText.of("著名学者").toString()).isEqualTo("著名学者");
  }

  @Test
  void of_quotes_becomeOnePair() {
    assertThat(NormalText.of("「假脸」『真声』‘甲’").toString()).isEqualTo("“假脸”“真声”“甲”");
  }

  @Test
  void originalOf_invisibleChars_quotesThemFromTheOriginal() {
    NormalText text = NormalText.of("用A\u200BI换\uFEFF脸骗钱");
    assertThat(text.toString()).isEqualTo("用ai换脸骗钱");
    assertThat(text.originalOf(new Span(1, 5))).isEqualTo("A\u200BI换\uFEFF脸");
  }

  @Test
  void originalOf_supplementaryPlane_keepsPairsWhole() {
    NormalText text = NormalText.of("𠮷野家😀AI点餐");
    int start = text.toString().indexOf("ai");
    assertThat(text.originalOf(new Span(start, start + 4))).isEqualTo("AI点餐");
  }

  @Test
  void of_empty_isEmpty() {
    assertThat(NormalText.of("").length()).isZero();
    assertThat(NormalText.of("\u200B").originalEnd(0)).isZero();
  }
}
