package org.jianwei.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.ingest.time.StatedTime;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

  private static final String FEED =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "山城通讯",
       "items": [
        {"id": "n-1", "url": "/a/1.html", "title": "索道试用<巡检>机器人",
         "content_html": "<p>索道公司说，机器人每晚巡检一次。</p><img src='/i/1.jpg'>",
         "date_published": "2025-09-01T08:00:00+08:00", "authors": [{"name": "林一"}]},
        {"id": 2, "external_url": "https://other.example/2", "content_text": "一行\\n又一行",
         "image": "//i.example/2.png", "author": {"name": "周二"}},
        {"id": "n-3", "title": "没有地址"}
       ]}
      """;

  @Test
  void read_readsVersionOneOne() {
    FeedEntry first = Feeds.entry(FEED);

    assertThat(first.url()).isEqualTo("https://news.harbour.example/a/1.html");
    assertThat(first.guid()).isEqualTo("n-1");
    assertThat(first.author()).isEqualTo("林一");
    assertThat(first.image()).isEqualTo("https://news.harbour.example/i/1.jpg");
    assertThat(first.content()).startsWith("<p>索道公司说");
    assertThat(first.published())
        .extracting(StatedTime::at)
        .isEqualTo(OffsetDateTime.parse("2025-09-01T08:00+08:00"));
  }

  @Test
  void read_readsPlainTextAndTheAuthorOfVersionOne() {
    FeedEntry second = Feeds.entries(FEED).get(1);

    assertThat(second.url()).isEqualTo("https://other.example/2");
    assertThat(second.content()).isEqualTo("<p>一行</p><p>又一行</p>");
    assertThat(second.author()).isEqualTo("周二");
    assertThat(second.image()).isEqualTo("https://i.example/2.png");
  }

  @Test
  void read_countsItemsWithoutAddress() {
    assertThat(Feeds.read(FEED).<Integer>fold(FeedOutcome.Entries::skipped, u -> -1)).isEqualTo(1);
  }

  @Test
  void read_keepsItemsBeforeTheCut() {
    String cut = FEED.substring(0, FEED.indexOf("又一行"));

    assertThat(Feeds.entries(cut)).extracting(FeedEntry::guid).containsExactly("n-1");
  }

  @Test
  void read_ofJsonThatIsNoFeed_isRefused() {
    FeedOutcome outcome = Feeds.read("{\"items\": [{\"url\": \"https://a.example/1\"}]}");

    assertThat(outcome.<String>fold(e -> "read", FeedOutcome.Unreadable::reason))
        .isEqualTo("not-a-feed");
  }

  @Test
  void read_ofBottomlessNesting_endsWithTheItemsBefore() {
    String deep = FEED.replace("{\"id\": 2,", "[".repeat(100_000) + "{\"id\": 2,");

    List<FeedEntry> entries = Feeds.entries(deep);

    assertThat(entries).extracting(FeedEntry::guid).containsExactly("n-1");
  }
}
