package org.jianwei.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jianwei.ingest.text.FetchedBody;
import org.jianwei.ingest.time.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private static final String BASE = "https://news.harbour.example/rss/all.xml";

  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>港湾新闻</title><link>https://news.harbour.example/</link>
      <item><title><![CDATA[图书馆试用<b>导览</b>机器人]]></title><link>/a/1.html</link>
        <description>&lt;p&gt;读者可以预约。&lt;/p&gt;</description>
        <pubDate>Mon, 01 Sep 2025 08:00:00 +0800</pubDate><guid isPermaLink="false">n-1</guid></item>
      <item><title>渡轮改线</title><link>https://news.harbour.example/a/2.html</link>
        <pubDate>2025年9月2日 9:30</pubDate></item>
      </channel></rss>
      """;

  @Test
  void read_readsRss() {
    List<FeedEntry> entries = entries(RSS);

    assertThat(entries).hasSize(2);
    FeedEntry first = entries.get(0);
    assertThat(first.url()).isEqualTo("https://news.harbour.example/a/1.html");
    assertThat(first.title()).isEqualTo("图书馆试用导览机器人");
    assertThat(first.summary()).isEqualTo("读者可以预约。");
    assertThat(first.guid()).isEqualTo("n-1");
    assertThat(first.published())
        .extracting(StatedTime::at)
        .isEqualTo(at("2025-09-01T08:00+08:00"));
    assertThat(entries.get(1).published())
        .extracting(StatedTime::at)
        .isEqualTo(at("2025-09-02T09:30+08:00"));
  }

  @Test
  void read_readsAtom() {
    List<FeedEntry> entries =
        entries(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://hill.example/news/">
              <link rel="self" href="feed.atom"/>
              <entry><title type="html">山城&amp;amp;江城</title>
                <link rel="replies" href="r1"/><link rel="alternate" href="1.html"/>
                <id>tag:hill.example,2025:1</id><updated>2025-09-02T08:00:00Z</updated>
                <published>2025-09-01T08:00:00+08:00</published><summary>两城共建。</summary></entry>
            </feed>
            """);

    assertThat(entries)
        .containsExactly(
            new FeedEntry(
                "https://hill.example/news/1.html",
                "山城&江城",
                "两城共建。",
                new StatedTime(
                    at("2025-09-01T08:00+08:00"),
                    org.jianwei.contracts.article.PublishedPrecision.SECOND),
                "tag:hill.example,2025:1",
                null,
                null,
                null,
                null));
  }

  @Test
  void read_readsRdf() {
    List<FeedEntry> entries =
        entries(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://lake.example/"><items/></channel>
              <item rdf:about="https://lake.example/1"><title>湖边</title><dc:date>2025-09-01T08:00+08:00</dc:date></item>
            </rdf:RDF>
            """);

    assertThat(entries).extracting(FeedEntry::url).containsExactly("https://lake.example/1");
    assertThat(entries.get(0).published())
        .extracting(StatedTime::at)
        .isEqualTo(at("2025-09-01T08:00+08:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "gb2312", "big5", "no-such-charset"})
  void read_readsGbkWhateverTheDeclarationSays(String declared) {
    byte[] bytes = RSS.replace("utf-8", declared).getBytes(Charset.forName("GBK"));

    assertThat(entries(bytes)).extracting(FeedEntry::title).contains("渡轮改线");
  }

  @Test
  void read_readsUtf16() {
    assertThat(entries(("\uFEFF" + RSS).getBytes(UTF_16LE))).hasSize(2);
  }

  @Test
  void read_passesOverControlCharacters() {
    assertThat(entries(RSS.replace("渡轮", "渡\u0001\u000b轮")).get(1).title()).isEqualTo("渡轮改线");
  }

  @Test
  void read_readsBehindDoctypeAndExpandsNoEntity() {
    String hostile =
        RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<rss")
            .replace("渡轮改线", "渡轮&x;改线");

    assertThat(entries(hostile).get(1).title()).isEqualTo("渡轮&x;改线");
  }

  @Test
  void read_keepsEntriesBehindUnclosedCdata() {
    String broken = RSS.replace("机器人]]></title>", "机器人</title>");

    assertThat(entries(broken)).extracting(FeedEntry::title).contains("渡轮改线");
  }

  @Test
  void read_readsLongCdata() {
    String text = "读者可以<b>预约</b>，".repeat(100_000);

    assertThat(entries(RSS.replace("图书馆试用<b>导览</b>机器人", text))).hasSize(2);
  }

  @Test
  void read_closesCdataBeforeTheNextBegins() {
    String broken =
        RSS.replace("机器人]]></title>", "机器人</title>")
            .replace("&lt;p&gt;读者可以预约。&lt;/p&gt;", "<![CDATA[<p>读者可以预约。</p>]]>");

    FeedEntry first = entries(broken).get(0);

    assertThat(first.title()).startsWith("图书馆试用");
    assertThat(first.summary()).isEqualTo("读者可以预约。");
  }

  @Test
  void read_readsEntriesOfFeedThatWasCut() {
    String cut = RSS.substring(0, RSS.indexOf("2025年9月2日"));

    assertThat(entries(cut)).hasSize(2).last().extracting(FeedEntry::published).isNull();
  }

  @Test
  void read_skipsAndCountsEntriesWithoutAddress() {
    FeedOutcome outcome =
        FeedReader.read(body(RSS.replace("<link>/a/1.html</link>", "").getBytes(UTF_8)));

    assertThat(outcome.<Integer>fold(FeedOutcome.Entries::skipped, u -> -1)).isEqualTo(1);
  }

  @Test
  void read_takesPermalinkGuidForAddress() {
    String feed =
        "<rss><channel><item><title>一</title><guid>https://a.example/1</guid></item></channel></rss>";

    assertThat(entries(feed)).extracting(FeedEntry::url).containsExactly("https://a.example/1");
  }

  @Test
  void read_endsOnDeepNesting() {
    String deep =
        "<rss><channel>" + "<a>".repeat(100_000) + "<item><link>https://a.example/1</link></item>";

    assertThat(FeedReader.read(body(deep.getBytes(UTF_8)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>404</body></html>", "{\"items\":[]}", "\u0000\u0001PNG"})
  void read_refusesWhatIsNoFeed(String text) {
    FeedOutcome outcome = FeedReader.read(body(text.getBytes(UTF_8)));

    assertThat(outcome.<String>fold(e -> "read", FeedOutcome.Unreadable::reason))
        .isEqualTo("not-a-feed");
  }

  @Test
  void read_refusesFeedBeyondTheLimit() {
    FeedOutcome outcome = FeedReader.read(body(new byte[FeedReader.BYTES_MAX + 1]));

    assertThat(outcome.<String>fold(e -> "read", FeedOutcome.Unreadable::reason))
        .isEqualTo("too-big");
  }

  private static List<FeedEntry> entries(String feed) {
    return entries(feed.getBytes(UTF_8));
  }

  private static List<FeedEntry> entries(byte[] bytes) {
    return FeedReader.read(body(bytes)).fold(FeedOutcome.Entries::entries, u -> List.of());
  }

  private static FetchedBody body(byte[] bytes) {
    return new FetchedBody(bytes, "text/xml", BASE, Instant.parse("2025-09-03T00:00:00Z"), false);
  }

  private static OffsetDateTime at(String time) {
    return OffsetDateTime.parse(time);
  }
}
