package org.jianwei.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jianwei.contracts.article.PublishedPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  /** 2025-09-03 01:30 in Shanghai: the day before in UTC. */
  private static final Instant NOW = Instant.parse("2025-09-02T17:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-09-01 08:00          | 2025-09-01T08:00+08:00    | MINUTE",
        "2025-09-01 08:00:07       | 2025-09-01T08:00:07+08:00 | SECOND",
        "2025/9/1 8:05             | 2025-09-01T08:05+08:00    | MINUTE",
        "2025.09.01                | 2025-09-01T00:00+08:00    | DAY",
        "2025年9月1日 8时           | 2025-09-01T08:00+08:00    | HOUR",
        "2025年9月1日8时30分        | 2025-09-01T08:30+08:00    | MINUTE",
        "2025年09月01日 08:30       | 2025-09-01T08:30+08:00    | MINUTE",
        "2025年09月01日08:30:15     | 2025-09-01T08:30:15+08:00 | SECOND",
        "2025年9月1日 星期一 20:15   | 2025-09-01T20:15+08:00    | MINUTE",
        "2025年9月1日 下午3:20       | 2025-09-01T15:20+08:00    | MINUTE",
        "2025年9月1日               | 2025-09-01T00:00+08:00    | DAY",
        "2025-09-01T08:00:00Z      | 2025-09-01T08:00Z         | SECOND",
        "2025-09-01T08:00:00.123+08:00 | 2025-09-01T08:00+08:00 | SECOND",
        "2025-09-01T08:00:00+0800  | 2025-09-01T08:00+08:00    | SECOND",
        "2025-09-01 08:00:00 CST   | 2025-09-01T08:00+08:00    | SECOND",
        "Mon, 01 Sep 2025 08:00:00 +0800 | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 01 Sep 2025 00:00:00 GMT   | 2025-09-01T00:00Z      | SECOND",
        "Mon, 1 Sep 2025 08:00:00 CST    | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 1 Sep 25 08:00:00 EST      | 2025-09-01T08:00-05:00 | SECOND",
        "Mon Sep 01 08:00:00 CST 2025    | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 01 Sep 2025                | 2025-09-01T00:00+08:00 | DAY",
        "September 1, 2025               | 2025-09-01T00:00+08:00 | DAY",
        "Sep 1, 2025 3:20 PM             | 2025-09-01T15:20+08:00 | MINUTE",
        "Mon, 01 Sep 2025 08:00:00 GMT+8     | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 01 Sep 2025 08:00:00 UTC+08:00 | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 01 Sep 2025 08:00:00 EDT       | 2025-09-01T08:00-04:00 | SECOND",
        "Fri, 01 Sep 2025 08:00:00 +0800     | 2025-09-01T08:00+08:00 | SECOND",
        "Mon, 01 Sep 2025 08:00:00           | 2025-09-01T08:00+08:00 | SECOND",
        "星期一, 01 九月 2025 08:00:00 +0800    | 2025-09-01T08:00+08:00 | SECOND",
        "周一, 1 9月 2025 08:00:00 GMT         | 2025-09-01T08:00Z      | SECOND",
        "2025-09-01T08:00:00.123456+08:00    | 2025-09-01T08:00+08:00 | SECOND",
        "2025-09-01T08:00:00.123456Z         | 2025-09-01T08:00Z      | SECOND",
        "2025-09-01T08:00:00+08              | 2025-09-01T08:00+08:00 | SECOND",
        "20250901T080000Z                    | 2025-09-01T08:00Z      | SECOND",
        "20190219                            | 2019-02-19T00:00+08:00 | DAY",
        "2019年2月19日                        | 2019-02-19T00:00+08:00 | DAY",
        "２０２５年９月１日 ０８：３０            | 2025-09-01T08:30+08:00 | MINUTE",
        "二〇二五年九月一日                    | 2025-09-01T00:00+08:00 | DAY",
        "二零二五年八月三十一日                | 2025-08-31T00:00+08:00 | DAY",
        "二○二五年八月廿一日下午三时二十分      | 2025-08-21T15:20+08:00 | MINUTE",
        "2025年9月1日（星期一）晚8点            | 2025-09-01T20:00+08:00 | HOUR",
        "2025年9月1日 晚上12点                 | 2025-09-01T00:00+08:00 | DAY",
        "2025年9月1日 中午1:15                 | 2025-09-01T13:15+08:00 | MINUTE",
        "2025年9月1日 中午12:15                | 2025-09-01T12:15+08:00 | MINUTE",
        "2025-09-01 Mon 08:00                | 2025-09-01T08:00+08:00 | MINUTE",
        "2025-09-01 3:20 PM                  | 2025-09-01T15:20+08:00 | MINUTE",
        "09/01 3:20 pm                       | 2025-09-01T15:20+08:00 | MINUTE",
        "09-03 02:45               | 2024-09-03T02:45+08:00    | MINUTE",
        "02-29 08:00               | 2024-02-29T08:00+08:00    | MINUTE",
        "今日 00:10                 | 2025-09-03T00:10+08:00    | MINUTE",
        "20250901                  | 2025-09-01T00:00+08:00    | DAY",
        "20250901083000            | 2025-09-01T08:30+08:00    | SECOND",
        "1756684800000             | 2025-09-01T08:00+08:00    | SECOND",
        "1756684800                | 2025-09-01T08:00+08:00    | SECOND",
        "09-01 08:00               | 2025-09-01T08:00+08:00    | MINUTE",
        "9月1日 08:00               | 2025-09-01T08:00+08:00    | MINUTE",
        "12-30 08:00               | 2024-12-30T08:00+08:00    | MINUTE",
        "昨天 08:00                 | 2025-09-02T08:00+08:00    | MINUTE",
        "前天                       | 2025-09-01T00:00+08:00    | DAY",
        "今天 00:10                 | 2025-09-03T00:10+08:00    | MINUTE",
        "3小时前                    | 2025-09-02T22:00+08:00    | HOUR",
        "5 分钟前                   | 2025-09-03T01:25+08:00    | MINUTE",
        "2天前                      | 2025-09-01T00:00+08:00    | DAY",
        "刚刚                       | 2025-09-03T01:30+08:00    | MINUTE",
      })
  void parse_readsWhatSitesWrite(String text, String at, PublishedPrecision precision) {
    assertThat(TimeReader.parse(text, NOW))
        .contains(new StatedTime(OffsetDateTime.parse(at), precision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "昨天的会议上",
        "2025-13-01",
        "2025-02-30",
        "1989-06-01 08:00",
        "2025-09-05 08:00",
        "20190219123",
        "021-12345678",
        "第3期",
        "10:30",
        "比分 3-1 10",
        "00000000",
        "9999999999999"
      })
  void parse_inventsNothing(String text) {
    assertThat(TimeReader.parse(text, NOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/20 7:03 am", "9月1日 08:00", "昨天 08:00", "3小时前"})
  void parseDated_readsNothingThatNamesNoYear(String text) {
    assertThat(TimeReader.parseDated(text, NOW)).isEmpty();
  }

  @Test
  void find_takesTheTimeOutOfItsLine() {
    assertThat(TimeReader.find("来源：港湾新闻网 作者：林一 2025-09-01 08:00 责任编辑：周二", NOW))
        .map(StatedTime::at)
        .contains(OffsetDateTime.parse("2025-09-01T08:00+08:00"));
  }

  @Test
  void find_passesOverDayThatDoesNotExist() {
    assertThat(TimeReader.find("编号2025-19-41，2025-09-01 08:00发布", NOW))
        .map(StatedTime::at)
        .contains(OffsetDateTime.parse("2025-09-01T08:00+08:00"));
  }

  @Test
  void find_keepsDayWhereClockTimeDoesNotExist() {
    assertThat(TimeReader.find("2025-09-01 25:00", NOW))
        .contains(
            new StatedTime(OffsetDateTime.parse("2025-09-01T00:00+08:00"), PublishedPrecision.DAY));
  }

  @Test
  void find_readsTomorrowInShanghaiWhileItIsTodayElsewhere() {
    assertThat(TimeReader.find("2025-09-03 01:00", NOW)).isPresent();
  }

  @Test
  void find_endsOnHostileText() {
    String hostile = "2025-09-01 ".repeat(10) + "(".repeat(100_000) + "1:".repeat(100_000);

    assertThat(TimeReader.find(hostile, NOW)).isPresent();
  }
}
