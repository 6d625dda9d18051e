package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are of 20 May 2026. */
class DateReaderTest {

  @ParameterizedTest
  @CsvSource({
    "事发于上月。, 2026-04",
    "事发于上月3日。, 2026-04-03",
    "去年12月案发。, 2025-12",
    "去年12月5日案发。, 2025-12-05",
    "11月案发。, 2025-11",
    "今年以来此类案件多发。, 2026",
    "9月1日案发。, 2025-09-01",
    "本月12日案发。, 2026-05-12",
    "2024年4月两人被捕。, 2024-04",
    "2023年下半年开始运营。, 2023",
    "2024年3月5日案发；次日报警。, 2024-03-05 2024-03-06",
    "2024年3月案发；同年8月获刑。, 2024-03 2024-08",
    "2024年3月5日案发；当月18日抓获。, 2024-03-05 2024-03-18",
    "2024年11月案发；次年2月宣判。, 2024-11 2025-02",
    "前天开庭。, 2026-05-18",
  })
  void date_isResolvedByPublicationOrTheDateBefore(String text, String expected) {
    assertThat(Facts.of(FactKind.DATE, text))
        .extracting(Fact::value)
        .containsExactlyElementsOf(Arrays.asList(expected.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "同年8月获刑。",
    "次日报警。",
    "13月5日。",
    "2月30日不存在。",
    "有期徒刑一年六个月。",
    "每月3元。",
    "3日内提交。",
    "处行政拘留10日。",
    "停业15日。"
  })
  void wordingThatNamesNoDate_givesNone(String text) {
    assertThat(Facts.of(FactKind.DATE, text)).isEmpty();
  }
}
