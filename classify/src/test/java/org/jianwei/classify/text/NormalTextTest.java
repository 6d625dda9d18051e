package org.jianwei.classify.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "頭髮,头发",
    "發生,发生",
    "理髮,理发",
    "幹部,干部",
    "乾燥,干燥",
    "餅乾,饼干",
    "乾隆,乾隆",
    "乾坤,乾坤",
    "皇后,皇后",
    "以後,以后",
    "這裡,这里",
    "公里,公里",
    "看著,看着",
    "著名,著名",
    "著作權,著作权",
    "聽著名學者,听著名学者",
    "隨著,随着",
    "答覆,答复",
    "覆蓋,覆盖",
    "顛覆,颠覆",
    "藉口,借口",
    "狼藉,狼藉",
    "瞭解,了解",
    "瞭望,瞭望",
    "麵粉,面粉",
    "面對,面对",
    "複雜,复杂",
    "恢復,恢复",
    "鍾情,钟情",
    "範圍,范围",
    "徵收,征收",
    "臺灣,台湾",
    "颱風,台风"
  })
  void of_characterWithTwoSimplifiedForms_becomesTheOneThatTheWordMeans(
      String traditional, String simplified) {
    assertThat(NormalText.of(traditional).toString()).isEqualTo(simplified);
  }

  @Test
  void of_quotes_becomeOnePair() {
    assertThat(NormalText.of("「假脸」『真声』‘甲’").toString()).isEqualTo("“假脸”“真声”“甲”");
  }

  @ParameterizedTest
  @CsvSource({"换脸,true", "AI,false", "ai,true", "骗钱,false", "ai换脸骗钱,false"})
  void holds_wordOfTheSpanAlone_isTrue(String word, boolean held) {
    assertThat(NormalText.of("用AI换脸骗钱").holds(word, new Span(1, 6))).isEqualTo(held);
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
  void of_invisibleCharactersOfAllKinds_leavesThemOut() {
    String invisible = "\u00AD\u200B\u200D\u202E\u2060\uFE0F\uFEFF\uDB40\uDD00\uDB40\uDC41";

    assertThat(NormalText.of("换" + invisible + "脸").toString()).isEqualTo("换脸");
    assertThat(NormalText.of("换" + invisible + "脸").originalEnd(2)).isEqualTo(13);
  }

  @Test
  void of_empty_isEmpty() {
    assertThat(NormalText.of("").length()).isZero();
    assertThat(NormalText.of("\u200B").originalEnd(0)).isZero();
  }
}
