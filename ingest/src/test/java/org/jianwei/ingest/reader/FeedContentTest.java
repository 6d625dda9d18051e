package org.jianwei.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.fetch.FeedCredits;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.source.SourceEntry;
import org.junit.jupiter.api.Test;

class FeedContentTest {

  private static final Instant FETCHED = Instant.parse("2026-03-04T02:00:00Z");
  private static final String FEED = "https://www.harbour.example/rss.xml";
  private static final String URL = "https://www.harbour.example/a/1.html";
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-03T08:30+08:00");

  private static final String TEXT =
      "<p>港湾市轮渡公司周一公布了新的航线，途经三个码头，早晚高峰各加开一班，票价不变。</p>"
          + "<p>公司负责人表示，新航线试行三个月，期间会在码头和船上向乘客征求意见，再决定是否长期开行。</p>"
          + "<p>家住北岸的一位乘客说，以前去南岸上班要换两次车，现在坐船只要二十分钟，希望能一直开下去。</p>"
          + "<p>记者在码头看到，第一班船上坐了六十多人，工作人员在舷梯旁引导老人上下船，并提醒乘客扶好栏杆。</p>"
          + "<p>市交通部门说，到今年年底还将有两条航线投入使用，届时两岸之间每十分钟就有一班船。</p>";

  private static final Hints HINTS =
      new Hints(
          "渡轮改线，途经三个码头",
          AT,
          PublishedPrecision.MINUTE,
          null,
          new FeedCredits("林一", "江海晚报", "https://i.example/1.jpg"));

  private final PageReader reader =
      new PageReader(
          () ->
              SourceCatalogue.of(
                  List.of(
                      new Source(
                          "harbour",
                          "港湾新闻网",
                          "zh",
                          "港湾新闻网",
                          "never",
                          null,
                          List.of(new SourceEntry(EntryKind.FEED, URI.create(FEED), null, null)),
                          null,
                          null))));

  @Test
  void content_isReadAsTheArticleThatCouldNotBeFetched() {
    Reading reading = read(FetchKind.CONTENT, TEXT);

    Article article = reading.article();
    assertThat(article).isNotNull();
    assertThat(article.url()).isEqualTo(URL);
    assertThat(article.title()).isEqualTo("渡轮改线，途经三个码头");
    assertThat(article.text()).startsWith("港湾市轮渡公司").endsWith("每十分钟就有一班船。");
    assertThat(article.publishedAt()).isEqualTo(AT);
    assertThat(article.publishedOrigin()).isEqualTo("feed");
    assertThat(article.truncated()).isFalse();
  }

  @Test
  void content_isMarkedAsReadFromTheFeed() {
    assertThat(read(FetchKind.CONTENT, TEXT).rejects())
        .extracting(Reject::reason, Reject::kept)
        .containsExactly(tuple("read-from-feed", true));
  }

  @Test
  void content_thatBreaksOff_isTruncated() {
    String excerpt = TEXT.replace("每十分钟就有一班船。", "每十分钟…");

    assertThat(read(FetchKind.CONTENT, excerpt).article())
        .extracting(Article::truncated)
        .isEqualTo(true);
  }

  @Test
  void content_withoutText_isRejected() {
    Reading reading = read(FetchKind.CONTENT, "<img src='/1.jpg'>");

    assertThat(reading.article()).isNull();
    assertThat(reading.rejects()).extracting(Reject::kept).containsExactly(false);
  }

  @Test
  void credits_ofTheFeed_standWhereThePageNamesNone() {
    String page = "<html><title>渡轮改线，途经三个码头</title><body><div>" + TEXT + "</div></body></html>";

    Article article = read(FetchKind.ARTICLE, page).article();

    assertThat(article).isNotNull();
    assertThat(article.author()).isEqualTo("林一");
    assertThat(article.publisher()).isEqualTo("江海晚报");
    assertThat(article.image()).isEqualTo("https://i.example/1.jpg");
  }

  @Test
  void feed_givesLinksItsNamesAndTexts() {
    String feed =
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><item>"
            + "<link>/a/1.html</link><guid>article-1</guid><content:encoded><![CDATA["
            + TEXT
            + "]]></content:encoded></item></channel></rss>";

    Link link = read(FetchKind.FEED, feed).links().get(0);

    assertThat(link.feed()).isNotNull();
    assertThat(link.feed().identity()).contains("article-1");
    assertThat(link.feed().content()).isEqualTo(TEXT);
  }

  @Test
  void feed_longerThanTheLimit_saysHowManyEntriesWereLeft() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < FeedReader.ENTRIES_MAX + 7; i++) {
      items.append("<item><link>/a/").append(i).append("</link></item>");
    }

    Reading reading = read(FetchKind.FEED, "<rss><channel>" + items + "</channel></rss>");

    assertThat(reading.rejects())
        .singleElement()
        .extracting(Reject::detail)
        .asString()
        .startsWith("7 entries");
  }

  private Reading read(FetchKind kind, String body) {
    return reader.read(
        new Page(
            kind == FetchKind.FEED ? FEED : URL,
            "harbour",
            kind,
            kind == FetchKind.FEED ? 0 : -1,
            200,
            "text/html; charset=utf-8",
            FETCHED,
            HINTS,
            false,
            body.getBytes(UTF_8)));
  }
}
