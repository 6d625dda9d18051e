package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.deploy.broker.BrokerSettings;
import org.jianwei.deploy.broker.EmbeddedBroker;
import org.jianwei.deploy.line.BrokerChoice;
import org.jianwei.deploy.line.IncidentWatch;
import org.jianwei.deploy.line.Line;
import org.jianwei.deploy.line.LineSettings;
import org.jianwei.deploy.line.MembershipInvariants;
import org.jianwei.deploy.line.MembershipRows;
import org.jianwei.deploy.line.PouredRow;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.deploy.line.Role;
import org.jianwei.deploy.line.TopicDump;
import org.jianwei.deploy.line.Wait;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.stream.KafkaSettings;
import org.jianwei.runtime.stream.TopicProvisioner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What people decide, by the verb, through a real broker, to the records and back. */
class DecidedLineIT {

  private static final Article NANTONG =
      article(
          "nt-1",
          "2026-05-06",
          "南通一会计接“老板”视频电话 被AI换脸骗走186万元",
          "南通市通州区公安局5月6日通报，当地一家纺织公司的会计陆某接到自称老板的视频电话，对方用AI换脸技术冒充老板，要求她马上转账。"
              + "陆某分三次转出186万元后才发现受骗。警方已冻结其中的74万元，案件正在侦办。");
  private static final Article NANTONG_LATER =
      article(
          "nt-2",
          "2026-05-08",
          "186万元转出才知“老板”是AI换脸 南通警方追回被骗货款",
          "记者5月8日从南通市通州区公安局获悉，纺织公司会计陆某被AI换脸冒充的“老板”骗走186万元一案有新进展，民警已为企业追回74万元。");
  private static final Article MIANYANG =
      article(
          "my-1",
          "2026-05-07",
          "绵阳一财务人员遭AI换脸诈骗 92万元被转走",
          "5月7日，绵阳市涪城区警方发布警情：某建材公司财务人员姜某在视频会议中看到“董事长”，按要求把92万元汇入指定账户。"
              + "事后核实，视频画面系AI换脸生成。目前警方已立案。");

  @TempDir static Path directory;

  private static final List<IncidentChange> CHANGES = new CopyOnWriteArrayList<>();

  private static Line line;
  private static IncidentWatch watch;
  private static String nantong;
  private static String mianyang;

  @RegisterExtension final Printed printed = new Printed();

  @BeforeAll
  static void pour() throws Exception {
    line = start("line", new BrokerChoice.Embedded(0));
    watch = IncidentWatch.start(line.kafka(), false, (change, incident) -> CHANGES.add(change));
    for (Article article : List.of(NANTONG, NANTONG_LATER, MIANYANG)) {
      produce(line.kafka(), Topics.ARTICLES, article.id(), JsonCodec.write(article), null);
      Wait.until(() -> holder(article) != null);
    }
    nantong = Objects.requireNonNull(holder(NANTONG)).id();
    mianyang = Objects.requireNonNull(holder(MIANYANG)).id();
    assertThat(Objects.requireNonNull(holder(NANTONG_LATER)).id()).isEqualTo(nantong);
    assertThat(mianyang).isNotEqualTo(nantong);
  }

  @AfterAll
  static void stop() {
    watch.close();
    line.close();
  }

  @AfterEach
  void rowsAndRecordsAgree() {
    Wait.until(() -> violations().isEmpty());
  }

  @Test
  void merge_redirectsTheYounger_andUndoOpensItAgain() {
    String key = decide("merge", mianyang, nantong);
    Wait.until(() -> record(mianyang).status() == IncidentStatus.MERGED);
    Wait.until(() -> record(nantong).nArticles() == 3);
    assertThat(record(mianyang).mergedInto()).isEqualTo(nantong);
    awaitChange(mianyang, ChangeType.MERGED);

    decide("undo", key);

    Wait.until(() -> record(mianyang).status() == IncidentStatus.OPEN);
    Wait.until(() -> record(nantong).nArticles() == 2);
    awaitChange(mianyang, ChangeType.REOPENED);
  }

  @Test
  void split_opensANewIncident_andUndoMergesItBack() {
    String key = decide("split", nantong, "--articles", NANTONG_LATER.id());
    Wait.until(() -> hasMoved(NANTONG_LATER, nantong));
    String left = holder(NANTONG_LATER).id();
    awaitChange(left, ChangeType.SPLIT);

    decide("undo", key);

    Wait.until(() -> record(left).status() == IncidentStatus.MERGED);
    Wait.until(() -> record(nantong).nArticles() == 2);
  }

  @Test
  void split_intoAnother_movesTheArticle() {
    String key = decide("split", nantong, "--articles", NANTONG_LATER.id(), "--into", mianyang);
    Wait.until(() -> record(mianyang).nArticles() == 2 && record(nantong).nArticles() == 1);

    decide("undo", key);

    Wait.until(() -> record(mianyang).nArticles() == 1 && record(nantong).nArticles() == 2);
  }

  @Test
  void dismiss_closesTheRecordAndIsListed_andUndoReopensIt() {
    String key = decide("dismiss", mianyang);
    Wait.until(() -> record(mianyang).status() == IncidentStatus.DISMISSED);
    assertThat(record(mianyang).nArticles()).isEqualTo(1);
    assertThat(run("list")).isZero();
    assertThat(printed.out()).contains("holds", "the editors said so");
    awaitChange(mianyang, ChangeType.DISMISSED);

    decide("undo", key);

    Wait.until(() -> record(mianyang).status() == IncidentStatus.OPEN);
    awaitChange(mianyang, ChangeType.REOPENED);
  }

  @Test
  void unknownIncident_isRefusedWithWhatToDo() {
    assertThat(run("merge", nantong, "2020-01-01-abcd", "--why", "x")).isEqualTo(Main.CANNOT_START);
    assertThat(printed.err()).contains("2020-01-01-abcd: no such incident", "console");
  }

  @Test
  void bytesThatAreNoDecision_areRejectedAndTheLineGoesOn() throws Exception {
    byte[] broken = "{\"kind\":\"marry\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    produce(line.kafka(), Topics.DECISIONS, "broken", broken, null);

    Wait.until(() -> watch.rejects().stream().anyMatch(r -> r.key().equals("broken")));
    assertThat(line.failures()).isEmpty();
  }

  @Test
  void replay_ofBothLogsOnAnotherBroker_givesTheSameRowsByteForByte() throws Exception {
    String split = decide("split", nantong, "--articles", NANTONG_LATER.id());
    Wait.until(() -> hasMoved(NANTONG_LATER, nantong));
    String dismissal = decide("dismiss", mianyang);
    Wait.until(() -> record(mianyang).status() == IncidentStatus.DISMISSED);
    Map<String, MembershipRecord> rows = MembershipRows.of(line.kafka());

    try (EmbeddedBroker second =
        EmbeddedBroker.start(new BrokerSettings(directory.resolve("second"), 0))) {
      String servers = second.bootstrapServers();
      KafkaSettings there = new KafkaSettings(servers, directory, "copy", Map.of());
      new TopicProvisioner(there).provision(Topics.all());
      copy(Topics.ASSESSMENTS, there);
      copy(Topics.DECISIONS, there);
      try (Line replayed = start("replayed", new BrokerChoice.Cluster(servers, Map.of()))) {
        Wait.until(() -> json(replayed.kafka()).equals(json(line.kafka())));
      }
    }

    assertThat(rows).isNotEmpty();
    decide("undo", split);
    decide("undo", dismissal);
    Wait.until(() -> record(mianyang).status() == IncidentStatus.OPEN);
    Wait.until(() -> record(nantong).nArticles() == 2);
  }

  /**
   * Whether an article stands in another incident; for a moment it may be seen to stand in none.
   */
  private static boolean hasMoved(Article article, String from) {
    Incident holder = holder(article);
    return holder != null && !holder.id().equals(from);
  }

  private String decide(String... verb) {
    String[] all = java.util.Arrays.copyOf(verb, verb.length + 2);
    all[verb.length] = "--why";
    all[verb.length + 1] = "the editors said so";
    int before = printed.out().length();
    assertThat(run(all)).as(printed.err()).isZero();
    return printed.out().substring(before).strip();
  }

  private static int run(String... verb) {
    String[] all = new String[verb.length + 3];
    all[0] = "decide";
    System.arraycopy(verb, 0, all, 1, verb.length);
    all[verb.length + 1] = "--bootstrap-servers";
    all[verb.length + 2] = line.kafka().bootstrapServers();
    return Main.run(all);
  }

  private static Line start(String name, BrokerChoice broker) {
    return Line.start(
        new LineSettings(
            directory.resolve(name),
            broker,
            EnumSet.of(Role.CLASSIFY, Role.AGGREGATE),
            () -> SourceCatalogue.of(List.of()),
            IngestSettings.defaults(ProductVersion.get(), "test@localhost", false),
            0),
        phrase -> {});
  }

  private static void copy(Topic topic, KafkaSettings there) throws Exception {
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(line.kafka(), topic)) {
      produce(there, topic, r.key(), r.value(), r.timestamp());
    }
  }

  private static void produce(
      KafkaSettings kafka, Topic topic, String key, byte[] value, Long timestamp) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            kafka.clientProperties(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic.name(), 0, timestamp, key, value)).get();
    }
  }

  /** Waits until the change feed has told this of an incident. */
  private static void awaitChange(String incident, ChangeType type) {
    Wait.until(
        () -> CHANGES.stream().anyMatch(c -> c.incidentId().equals(incident) && c.type() == type));
  }

  private static Incident holder(Article article) {
    return watch.incidents().values().stream()
        .filter(i -> i.articles().stream().anyMatch(a -> a.id().equals(article.id())))
        .findFirst()
        .orElse(null);
  }

  private static Incident record(String id) {
    return watch.incidents().get(id);
  }

  private static String json(KafkaSettings kafka) {
    return JsonCodec.writeString(MembershipRows.of(kafka));
  }

  private static List<String> violations() {
    return MembershipInvariants.violations(
        MembershipRows.of(line.kafka()), MembershipRows.records(line.kafka()));
  }

  private static Article article(String slug, String day, String title, String text) {
    String row =
        JsonCodec.writeString(
            Map.of(
                "url", "http://press.example/" + slug, "date", day, "title", title, "text", text));
    return PouredRow.parse(row, slug);
  }
}
