package org.jianwei.ingest.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.Hints;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running reader follows the rules of {@code rules/}, as saved pages do. */
class ReaderRulesTest {

  private static final Instant NOW = Instant.parse("2026-05-19T00:30:00Z");
  private static final String SOURCE =
      """
      id: morning
      name: 晨报
      language: zh
      publisher: 晨报社
      verified: never
      entries: [{kind: feed, url: "https://news.morning.example/rss.xml"}]
      """;
  private static final String RULES =
      """
      site: cape.example
      name: 海角日报
      article: {title: .headline, body: .text, remove: [.recall]}
      """;
  private static final String PAGE =
      """
      <html><head><title>海角日报数字版</title></head><body>
      <h1>海角日报数字版</h1><div class="headline">渡轮改线首日客流平稳</div>
      <div class="text"><p>9月1日起，两岸之间的渡轮改走新航线，航程缩短了大约一刻钟，票价不变，班次也照旧。</p>
      <p class="recall">编者按里说，这条航线已经开了三十年，码头上的老人都记得第一班船开出时的汽笛声。</p>
      <p>码头工作人员说，首日客流平稳，没有出现旅客滞留，明天起加开两个晚班，周末再加一班。</p></div>
      </body></html>
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeCatalogue() throws IOException {
    Files.writeString(directory.resolve("morning.yaml"), SOURCE);
    Files.createDirectories(directory.resolve("rules"));
    Files.writeString(directory.resolve("rules/cape.yaml"), RULES);
  }

  @Test
  void page_onASiteWithRules_isReadByThem() {
    Article article = read("https://www.cape.example/2026/1.html");

    assertThat(article.title()).isEqualTo("渡轮改线首日客流平稳");
    assertThat(article.text()).startsWith("9月1日起").doesNotContain("编者按");
    assertThat(article.publisher()).isEqualTo("海角日报");
    assertThat(article.source()).isEqualTo("morning");
  }

  @Test
  void samePage_onASiteWithoutRules_isReadByTheGenericReader() {
    Article article = read("https://www.elsewhere.example/2026/1.html");

    assertThat(article.text()).contains("编者按");
    assertThat(article.publisher()).isEqualTo("晨报社");
  }

  private Article read(String url) {
    SourceCatalogue sources = SourceCatalogue.ofDirectory(directory);
    byte[] body = PAGE.getBytes(UTF_8);
    PageCodec.Encoded page =
        PageCodec.encode(
            new Page(url, "morning", FetchKind.ARTICLE, -1, 200, "", NOW, Hints.NONE, false, body));
    try (TopologyTestDriver driver =
        new TopologyTestDriver(
            ReaderTopology.build(() -> sources, new Tally()),
            NamedTopology.testProperties("read"),
            NOW)) {
      driver
          .createInputTopic(Topics.PAGES.name(), new StringSerializer(), new ByteArraySerializer())
          .pipeInput(new TestRecord<>("key", page.value(), page.headers()));
      return driver
          .createOutputTopic(
              Topics.ARTICLES.name(),
              new StringDeserializer(),
              JsonSerde.of(Article.class).deserializer())
          .readValue();
    }
  }
}
