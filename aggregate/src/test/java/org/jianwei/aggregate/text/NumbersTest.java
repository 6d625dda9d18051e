package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.fact.Amount;
import org.jianwei.aggregate.fact.AmountCues;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void english_isExactAndReadable() {
    assertThat(EnglishNumbers.of(3)).isEqualTo("3");
    assertThat(EnglishNumbers.of(8_300)).isEqualTo("8,300");
    assertThat(EnglishNumbers.of(4_270_000)).isEqualTo("4.27 million");
    assertThat(EnglishNumbers.of(4_271_234)).isEqualTo("4,271,234");
    assertThat(EnglishNumbers.of(1_200_000_000)).isEqualTo("1.2 billion");
    assertThat(EnglishNumbers.of(0.5)).isEqualTo("0.5");
  }

  @Test
  void english_tellsHowExactTheArticleIs() {
    assertThat(EnglishNumbers.of(money("300余万元", 3_000_000))).isEqualTo("more than 3 million");
    assertThat(EnglishNumbers.of(money("近10万元", 100_000))).isEqualTo("nearly 100,000");
    assertThat(EnglishNumbers.of(money("约2万元", 20_000))).isEqualTo("about 20,000");
  }

  @Test
  void chinese_putsYuWhereItBelongs() {
    assertThat(ChineseNumbers.of(money("300余万元", 3_000_000), "元")).isEqualTo("300余万元");
    assertThat(ChineseNumbers.of(money("11.6万余元", 116_000), "元")).isEqualTo("11.6万余元");
    assertThat(ChineseNumbers.of(money("63万余元", 630_000), "元")).isEqualTo("63万余元");
    assertThat(ChineseNumbers.of(money("5000多元", 5_000), "元")).isEqualTo("5000余元");
    assertThat(ChineseNumbers.of(money("近10万元", 100_000), "元")).isEqualTo("近10万元");
    assertThat(ChineseNumbers.of(money("8300元", 8_300), "元")).isEqualTo("8300元");
  }

  @Test
  void lengthsOfTime_areWordsOfTheLanguage() {
    assertThat(EnglishNumbers.duration(18)).isEqualTo("1 year and 6 months");
    assertThat(EnglishNumbers.duration(24)).isEqualTo("2 years");
    assertThat(EnglishNumbers.duration(1)).isEqualTo("1 month");
    assertThat(ChineseNumbers.duration(18)).isEqualTo("一年六个月");
    assertThat(ChineseNumbers.duration(144)).isEqualTo("十二年");
    assertThat(ChineseNumbers.duration(240)).isEqualTo("二十年");
    assertThat(ChineseNumbers.duration(4)).isEqualTo("四个月");
  }

  private static Amount money(String words, double number) {
    var fact =
        Report.of("甲报", "2026-01-01", words, "")
            .quantity(words, number, "元", "loss")
            .member()
            .judgement()
            .facts()
            .get(0);
    return AmountCues.shipped().read(List.of(fact)).get(0);
  }
}
