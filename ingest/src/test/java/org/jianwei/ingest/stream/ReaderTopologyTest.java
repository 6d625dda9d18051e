package org.jianwei.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.frontier.EntryReport;
import org.jianwei.ingest.frontier.Link;
import org.jianwei.ingest.frontier.LinkRecord;
import org.jianwei.ingest.frontier.Sources;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderTopologyTest {

  private static final String SITE = "https://news.example.cn";
  private static final Instant FETCHED_AT = Instant.parse("2026-05-19T00:30:00Z");
  private static final Instant NOW = Instant.parse("2026-05-19T00:30:01Z");
  private static final SourceCatalogue SOURCES =
      SourceCatalogue.of(
          List.of(
              Sources.source("morning", EntryKind.FEED, SITE + "/rss.xml"),
              Sources.source("evening", EntryKind.LIST, SITE + "/roll/")));

  private static final String FEED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>晨报</title>
      <item><title>无人配送车在临江停运</title><link>https://news.example.cn/2026/05/19/1.html</link>
      <pubDate>Tue, 19 May 2026 08:00:00 +0800</pubDate></item>
      <item><title>换脸诈骗案开庭</title><link>https://m.example.cn:8443/2.html</link></item>
      </channel></rss>
      """;

  private static final String ARTICLE =
      """
      <html><head><title>无人配送车在临江停运_晨报网</title>%s</head><body>
      <h1>无人配送车在临江停运</h1>
      <div class="article"><p>晨报讯 临江市交通部门昨日表示，一辆无人配送车在人行道上撞倒一名老人，
      涉事企业已暂停全部车辆运营，事故原因正在调查之中。</p>
      <p>据目击者介绍，车辆当时没有减速，也没有发出任何提示音，老人随后被送往附近医院救治，
      目前没有生命危险。企业负责人表示，将配合调查，并承担全部医疗费用。</p></div>
      </body></html>
      """;

  private final Tally tally = new Tally();
  private final TopologyTestDriver driver =
      new TopologyTestDriver(
          ReaderTopology.build(() -> SOURCES, tally), NamedTopology.testProperties("read"), NOW);
  private final TestOutputTopic<String, Article> articles = output(Topics.ARTICLES, Article.class);
  private final TestOutputTopic<String, LinkRecord> told = output(Topics.LINKS, LinkRecord.class);
  private final TestOutputTopic<String, Reject> rejects = output(Topics.REJECTS, Reject.class);

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void build_isAsDescribed() throws IOException {
    assertThat(ReaderTopology.build(() -> SOURCES, tally).describe().toString())
        .isEqualTo(FrontierTopologyTest.resource("reader-topology.txt"));
  }

  @Test
  void feed_entries_becomeLinksUnderTheirHosts() {
    pipe(page("morning", FetchKind.FEED, 0, "/rss.xml", FEED.getBytes(UTF_8)));

    List<TestRecord<String, LinkRecord>> found = told.readRecordsToList();
    assertThat(found)
        .extracting(TestRecord::key)
        .containsExactly("news.example.cn", "news.example.cn", "m.example.cn:8443");
    EntryReport report = (EntryReport) found.get(0).value();
    assertThat(report.reason()).isEqualTo("ok");
    assertThat(report.named()).isEqualTo(2);
    assertThat(report.newest()).isEqualTo("2026-05-19T00:00:00Z");
    Link first = (Link) found.get(1).value();
    assertThat(first.entry()).isEqualTo(report.entry());
    assertThat(first.hints().title()).isEqualTo("无人配送车在临江停运");
    assertThat(first.hints().publishedAt()).isEqualTo("2026-05-19T08:00:00+08:00");
    assertThat(first.foundAt()).isEqualTo(FETCHED_AT);
    assertThat(rejects.isEmpty()).isTrue();
  }

  @Test
  void feed_noFeedAtAll_isOneRejectUnderItsAddress() {
    pipe(page("morning", FetchKind.FEED, 0, "/rss.xml", "维护中，请稍后再来".getBytes(UTF_8)));

    Reject reject = only();
    assertThat(reject.step()).isEqualTo("read");
    assertThat(reject.key()).isEqualTo(SITE + "/rss.xml");
    assertThat(reject.kept()).isFalse();
    EntryReport report = (EntryReport) told.readValue();
    assertThat(report.entry().url()).isEqualTo(SITE + "/rss.xml");
    assertThat(report.reason()).isEqualTo(reject.reason());
    assertThat(told.isEmpty()).isTrue();
  }

  @Test
  void list_links_becomeLinks() {
    String list =
        """
        <html><body><div class="roll">
        <a href="/2026/05/19/content_101.html">无人配送车在临江停运，企业称配合调查</a>
        <a href="/2026/05/19/content_102.html">两地警方通报人工智能换脸诈骗案件进展</a>
        <a href="/2026/05/18/content_103.html">大学生用大模型写论文引发讨论与争议</a>
        </div></body></html>
        """;
    pipe(page("evening", FetchKind.LIST, 0, "/roll/", list.getBytes(UTF_8)));

    assertThat(links())
        .extracting(Link::url)
        .contains(SITE + "/2026/05/19/content_101.html", SITE + "/2026/05/18/content_103.html");
  }

  @Test
  void list_entryGoneFromTheCatalogue_isOneReject() {
    pipe(page("evening", FetchKind.LIST, 7, "/roll/", FEED.getBytes(UTF_8)));

    assertThat(only().reason()).isEqualTo("entry-unknown");
  }

  @Test
  void article_inGbk_isReadAndStampedWithProcessingTime() {
    String meta =
        "<meta charset=\"gb2312\">"
            + "<meta property=\"article:published_time\" content=\"2026-05-19T07:00:00+08:00\">";
    byte[] body = ARTICLE.formatted(meta).getBytes(Charset.forName("GBK"));

    pipe(page("morning", FetchKind.ARTICLE, -1, "/1.html", body));

    TestRecord<String, Article> record = articles.readRecord();
    assertThat(record.value().title()).isEqualTo("无人配送车在临江停运");
    assertThat(record.value().text()).contains("一辆无人配送车在人行道上撞倒一名老人");
    assertThat(record.key()).isEqualTo(record.value().id());
    assertThat(record.getRecordTime()).isEqualTo(NOW);
  }

  @Test
  void article_withoutDate_goesOnAndIsNotedAsKept() {
    pipe(page("morning", FetchKind.ARTICLE, -1, "/1.html", article()));

    assertThat(articles.readValue().publishedAt()).isNull();
    Reject reject = only();
    assertThat(reject.kept()).isTrue();
    assertThat(reject.reason()).isEqualTo("no-date");
  }

  @Test
  void article_withoutDateButWithOneInTheFeed_takesThatOne() {
    Page page =
        new Page(
            SITE + "/1.html",
            "morning",
            FetchKind.ARTICLE,
            -1,
            200,
            "text/html",
            FETCHED_AT,
            new Hints(
                null,
                OffsetDateTime.parse("2026-05-19T08:00:00+08:00"),
                PublishedPrecision.SECOND,
                null),
            false,
            article());

    pipe(page);

    assertThat(articles.readValue().publishedOrigin()).isEqualTo("feed");
  }

  @Test
  void article_binaryNoise_isOneReject() {
    byte[] noise = new byte[50_000];
    new Random(20260519).nextBytes(noise);

    pipe(page("morning", FetchKind.ARTICLE, -1, "/1.html", noise));

    assertThat(only().kept()).isFalse();
    assertThat(articles.isEmpty()).isTrue();
  }

  @Test
  void page_ofASourceThatIsGone_isOneReject() {
    pipe(page("noon", FetchKind.ARTICLE, -1, "/1.html", article()));

    assertThat(only().reason()).isEqualTo("source-unknown");
  }

  @Test
  void page_thatIsNoRecordOfOurs_isOneRejectAndTheNextIsRead() {
    driver
        .createInputTopic(Topics.PAGES.name(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput("key", new byte[] {1, 2, 3});
    pipe(page("morning", FetchKind.FEED, 0, "/rss.xml", FEED.getBytes(UTF_8)));

    assertThat(only().reason()).isEqualTo("processing-failed");
    assertThat(links()).hasSize(2);
  }

  private List<Link> links() {
    return told.readValuesToList().stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .toList();
  }

  private Reject only() {
    List<Reject> all = rejects.readValuesToList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static byte[] article() {
    return ARTICLE.formatted("<meta charset=\"utf-8\">").getBytes(UTF_8);
  }

  private static Page page(String source, FetchKind kind, int entry, String path, byte[] body) {
    return new Page(SITE + path, source, kind, entry, 200, "", FETCHED_AT, Hints.NONE, false, body);
  }

  private void pipe(Page page) {
    PageCodec.Encoded encoded = PageCodec.encode(page);
    driver
        .createInputTopic(Topics.PAGES.name(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>("key", encoded.value(), encoded.headers()));
  }

  private <V> TestOutputTopic<String, V> output(Topic topic, Class<V> type) {
    Deserializer<V> values = JsonSerde.of(type).deserializer();
    return driver.createOutputTopic(topic.name(), new StringDeserializer(), values);
  }
}
