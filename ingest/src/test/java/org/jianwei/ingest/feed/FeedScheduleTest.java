package org.jianwei.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedScheduleTest {

  @Test
  void ttl_countsMinutes() {
    assertThat(schedule(Feeds.rss("<ttl> 60 </ttl>")).ttl()).isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "soon", "99999999999999999999", ""})
  void ttl_thatIsNoNumber_isNone(String ttl) {
    assertThat(schedule(Feeds.rss("<ttl>" + ttl + "</ttl>")).ttl()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"hourly,2,PT30M", "daily,1,PT24H", "Weekly,,PT168H", "monthly,0,PT720H"})
  void updateInterval_isThePeriodByItsFrequency(
      String period, String frequency, Duration interval) {
    String feed =
        Feeds.rss(
            "<sy:updatePeriod>%s</sy:updatePeriod><sy:updateFrequency>%s</sy:updateFrequency>"
                .formatted(period, frequency == null ? "" : frequency));

    assertThat(schedule(feed).updateInterval()).isEqualTo(interval);
  }

  @Test
  void updateBase_isAnInstant() {
    assertThat(schedule(Feeds.rss("<sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>")))
        .extracting(FeedSchedule::updateBase)
        .isEqualTo(Instant.parse("2000-01-01T12:00:00Z"));
  }

  @Test
  void updated_ofRss_isTheLastBuild() {
    String feed = Feeds.rss("<lastBuildDate>Mon, 01 Sep 2025 08:00:00 +0800</lastBuildDate>");

    assertThat(schedule(feed).updated()).isEqualTo(Instant.parse("2025-09-01T00:00:00Z"));
  }

  @Test
  void updated_ofAtom_isThatOfTheFeedAndNotOfAnEntry() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><updated>2025-09-02T00:00:00Z</updated>"
            + "<entry><link href='https://a.example/1'/><updated>2025-09-01T00:00:00Z</updated>"
            + "</entry></feed>";

    assertThat(schedule(feed).updated()).isEqualTo(Instant.parse("2025-09-02T00:00:00Z"));
  }

  @Test
  void updated_thatLiesAhead_isNone() {
    String feed = Feeds.rss("<lastBuildDate>Mon, 01 Sep 2035 08:00:00 +0800</lastBuildDate>");

    assertThat(schedule(feed)).isEqualTo(FeedSchedule.NONE);
  }

  private static FeedSchedule schedule(String feed) {
    return Feeds.read(feed).fold(FeedOutcome.Entries::schedule, u -> FeedSchedule.NONE);
  }
}
