package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.DataDirectory;
import org.jianwei.deploy.line.KeptKafka;
import org.jianwei.deploy.line.TopicDump;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay of what a real broker has kept. */
class ReplayIT {

  private static final Duration COMMITTED_WITHIN = Duration.ofSeconds(30);

  private static final String SITE = "https://www.harbour.example/2026/03/";

  @TempDir Path directory;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private PrintStream out;
  private PrintStream err;

  @BeforeEach
  void keepPages() throws Exception {
    out = System.out;
    err = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    Files.createDirectories(directory.resolve("sources"));
    Files.writeString(
        directory.resolve("sources/harbour.yaml"),
        """
        {id: harbour, name: 港湾新闻网, language: zh, publisher: 港湾新闻网, verified: never,
         entries: [{kind: list, url: "https://www.harbour.example/"}]}
        """);
  }

  @AfterEach
  void restoreStreams() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void pagesOfTheRange_arePublishedOnceEach_theLastOfAnAddressAlone() throws Exception {
    keep(
        page("1", "2026-03-01T02:00:00Z", "一辆无人配送车撞倒一名老人"),
        page("1", "2026-03-02T02:00:00Z", "一辆无人配送车撞倒两名老人"),
        page("2", "2026-03-02T03:00:00Z", "一辆无人出租车撞倒一名老人"),
        page("3", "2026-03-09T03:00:00Z", "一辆无人扫地车撞倒一名老人"),
        PageRecord.of(SITE + "4", "2026-03-02T04:00:00Z", "<html><body></body></html>"));

    int first = replay("--pages=2026-03-01..2026-03-05");
    int second = replay("--pages=2026-03-01..2026-03-05");

    assertThat(List.of(first, second)).containsOnly(Main.DONE);
    assertThat(complaints())
        .contains(
            "3 pages are read again and what they hold is published.",
            "Pages read: 3; left alone, since they were fetched again later: 1."
                + " Articles: 2 (0 as before, 0 changed, 2 new). No article: 1",
            "Articles: 2 (2 as before, 0 changed, 0 new). No article: 1");
    List<Article> articles = articles(4);
    assertThat(articles).hasSize(4);
    assertThat(articles).extracting(Article::url).containsOnly(SITE + "1", SITE + "2");
    assertThat(articles).extracting(Article::text).noneMatch(text -> text.contains("配送车撞倒一名"));
  }

  @Test
  void print_givesArticlesAsJsonLines_andPublishesNothing() throws Exception {
    keep(page("1", "2026-03-01T02:00:00Z", "一辆无人配送车撞倒一名老人"));

    int exit = replay("--pages=..", "--print");

    assertThat(exit).isEqualTo(Main.DONE);
    List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(1);
    assertThat(JsonCodec.read(lines.get(0).getBytes(StandardCharsets.UTF_8), Article.class).url())
        .isEqualTo(SITE + "1");
    assertThat(articles(0)).isEmpty();
  }

  @Test
  void dataDirectoryOfARunningLine_isRefused() throws Exception {
    Files.createDirectories(directory.resolve("data/kafka"));
    try (DataDirectory held = DataDirectory.open(directory.resolve("data"))) {
      int exit = replay("--pages=..");

      assertThat(exit).isEqualTo(Main.CANNOT_START);
      assertThat(complaints()).contains("in use by another jianwei");
    }
  }

  @Test
  void directoryInWhichNoLineKeptAnything_isRefused() {
    int exit = replay("--pages=..");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(complaints()).contains("no line has kept anything here");
    assertThat(directory.resolve("data/kafka")).doesNotExist();
  }

  private static ProducerRecord<String, byte[]> page(String name, String fetchedAt, String fact) {
    return PageRecord.of(SITE + name, fetchedAt, PageRecord.html("港湾市一起交通事故正在调查", fact));
  }

  @SafeVarargs
  private void keep(ProducerRecord<String, byte[]>... pages) throws Exception {
    Path data = directory.resolve("data");
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(new BrokerSettings(data.resolve("kafka"), 0))) {
      KafkaSettings kafka =
          new KafkaSettings(
              broker.bootstrapServers(), data.resolve("streams"), "jianwei", Map.of());
      new TopicProvisioner(kafka).provision(Topics.all());
      try (KafkaProducer<String, byte[]> producer =
          new KafkaProducer<>(
              kafka.clientProperties(), new StringSerializer(), new ByteArraySerializer())) {
        for (ProducerRecord<String, byte[]> page : pages) {
          producer.send(page).get();
        }
      }
    }
  }

  /** A broker that was stopped right after a commit writes its markers at the next start. */
  private List<Article> articles(int atLeast) throws Exception {
    try (KeptKafka kept =
        KeptKafka.open(
            directory.resolve("data"), new BrokerChoice.Embedded(0), List.of(Topics.ARTICLES))) {
      List<ConsumerRecord<String, byte[]>> records = TopicDump.of(kept.kafka(), Topics.ARTICLES);
      long end = System.nanoTime() + COMMITTED_WITHIN.toNanos();
      while (records.size() < atLeast && System.nanoTime() < end) {
        records = TopicDump.of(kept.kafka(), Topics.ARTICLES);
      }
      List<Article> articles = new ArrayList<>();
      for (ConsumerRecord<String, byte[]> record : records) {
        articles.add(JsonCodec.read(record.value(), Article.class));
      }
      return articles;
    }
  }

  private int replay(String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "replay",
                "--broker-port=0",
                "--data=" + directory.resolve("data"),
                "--sources=" + directory.resolve("sources")));
    args.addAll(List.of(options));
    return Main.run(args.toArray(String[]::new));
  }

  private String complaints() {
    return complained.toString(StandardCharsets.UTF_8);
  }
}
