package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5万 | 35000",
        "1,200 | 1200",
        "十二 | 12",
        "三百零五 | 305",
        "两万 | 20000",
        "1.29亿 | 129000000",
        "1.1亿 | 110000000",
        "8.3万 | 83000",
        "一千二百万 | 12000000",
        "二〇二六 | 2026",
        "三百六十三 | 363",
        "十 | 10",
        "3百 | 300"
      })
  void parse_pressNumbers_giveTheirValue(String text, double value) {
    assertThat(ChineseNumber.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", "若干", "1.2.3", "12345678901234567890"})
  void parse_noNumber_isEmpty(String text) {
    assertThat(ChineseNumber.parse(text)).isEmpty();
  }

  @Test
  void parse_fullWidthDigits_areNotRead() {
    assertThat(ChineseNumber.parse("１２")).isEmpty();
  }
}
