package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.contracts.Schemas;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.TimelineStep;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.deploy.example.ReadIncidents;
import org.jianwei.deploy.press.HeldClock;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.deploy.press.Visit;
import org.jianwei.deploy.press.expectation.Expectation;
import org.jianwei.deploy.process.JavaProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The press through the whole line: real HTTP, a real broker, real topologies. */
class LineIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path directory;

  private static Press press;
  private static Line line;
  private static IncidentWatch watch;
  private static List<String> differences;

  @BeforeAll
  static void readThePress() throws Exception {
    HeldClock clock = new HeldClock(Clock.systemUTC());
    press = Press.start(new PressSettings(Integer.getInteger("press.port", 0), clock, 1));
    line = PressLine.start(press, directory);
    watch = IncidentWatch.start(line.kafka(), false, (change, incident) -> {});
    clock.release();
    Expectation expectation = Expectation.ofPress();
    Instant end = press.completeAt().plus(PATIENCE);
    do {
      differences =
          expectation.differences(watch.incidents().values(), watch.rejects(), press.sites());
    } while ((!differences.isEmpty() || clock.instant().isBefore(press.completeAt()))
        && clock.instant().isBefore(end)
        && Wait.aMoment());
  }

  @AfterAll
  static void stop() {
    watch.close();
    line.close();
    press.close();
  }

  @Test
  void theExpectedIncidentsStandAndNoOthers() {
    assertThat(differences).isEmpty();
  }

  /** Members, labels and texts of all incidents, word for word. */
  @Test
  void theIncidents_areThoseOnRecord() throws Exception {
    String actual = IncidentDigest.of(watch.incidents().values(), press.sites());

    assertThat(actual).isEqualTo(IncidentDigest.onRecord());
  }

  @Test
  void theRecordsInTheDocs_tellWhatThePressGives() throws Exception {
    assertThat(DocExamples.present(watch.incidents().values())).isEqualTo(DocExamples.shown());
  }

  @Test
  void everyKindOfCase_isSeen() throws Exception {
    assertThat(PressCoverage.kinds(watch.incidents().values(), assessments()))
        .containsExactlyInAnyOrder(CaseKind.values());
  }

  @Test
  void everyStageOfACase_isSeen() {
    assertThat(PressCoverage.stages(watch.incidents().values())).containsAll(PressCoverage.STAGES);
  }

  @Test
  void everyKindOfRelation_isSeen() {
    assertThat(PressCoverage.relations(watch.incidents().values()))
        .containsExactlyInAnyOrderElementsOf(PressCoverage.RELATIONS);
  }

  @Test
  void everyChangeThatArticlesCause_isSeen() throws Exception {
    Set<ChangeType> seen = EnumSet.noneOf(ChangeType.class);
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(line.kafka(), Topics.INCIDENT_CHANGES)) {
      seen.add(JsonCodec.read(r.value(), IncidentChange.class).type());
    }

    assertThat(seen).containsAll(PressCoverage.CHANGES);
  }

  @Test
  void pagesThatRobotsTxtForbids_wereNotAsked() {
    assertThat(press.visits().disallowed()).extracting(Visit::path).isEmpty();
  }

  @Test
  void everyRecordOfAPublicTopic_matchesItsPublishedSchema() throws Exception {
    for (Topic topic : Schemas.topics()) {
      Schema schema = schema(topic);
      for (ConsumerRecord<String, byte[]> record : TopicDump.of(line.kafka(), topic)) {
        if (record.value() != null) {
          String json = new String(record.value(), StandardCharsets.UTF_8);
          assertThat(schema.validate(json, InputFormat.JSON))
              .as(topic.name() + " " + json)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void incidentsReadWithTheConsoleConsumer_matchTheSchema() throws Exception {
    Schema schema = schema(Topics.INCIDENTS);

    int committed = TopicDump.of(line.kafka(), Topics.INCIDENTS).size();
    List<String> printed = ConsoleConsumerProcess.read(line.kafka(), Topics.INCIDENTS, committed);

    assertThat(printed).isNotEmpty().hasSize(committed);
    assertThat(printed).allSatisfy(j -> assertThat(schema.validate(j, InputFormat.JSON)).isEmpty());
  }

  @Test
  void everyQuoteOfAnIncident_standsAtItsOffsetsInTheArticle() throws Exception {
    List<Article> articles = articles();

    List<Evidence> quotes = watch.incidents().values().stream().flatMap(LineIT::quotes).toList();

    assertThat(quotes).isNotEmpty();
    assertThat(quotes)
        .allSatisfy(q -> assertThat(articles).as(q.quote()).anyMatch(a -> isQuoteOf(q, a)));
  }

  @Test
  void everyLabelOfAnIncident_hasAQuote() {
    for (Incident incident : watch.incidents().values()) {
      List<String> labels = new ArrayList<>(incident.properties().harmTypes());
      labels.addAll(incident.properties().aiTasks());
      labels.addAll(incident.properties().harmedEntities());
      labels.addAll(incident.properties().industries());
      labels.addAll(incident.properties().principles());
      labels.addAll(incident.properties().businessFunctions());
      labels.addAll(incident.properties().harmLevels());
      assertThat(incident.evidence())
          .as(incident.titleZh())
          .extracting(Finding::value)
          .containsAll(labels);
    }
  }

  @Test
  void versionsOfAnIncident_riseWithoutAGap() throws Exception {
    Map<String, List<Integer>> versions = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(line.kafka(), Topics.INCIDENTS)) {
      versions
          .computeIfAbsent(r.key(), id -> new ArrayList<>())
          .add(JsonCodec.read(r.value(), Incident.class).version());
    }

    assertThat(versions)
        .allSatisfy(
            (id, seen) ->
                assertThat(seen).isEqualTo(IntStream.rangeClosed(1, seen.size()).boxed().toList()));
  }

  @Test
  void everyVersion_isTheLatestOfSomeChange() throws Exception {
    Map<String, Integer> latest = new TreeMap<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(line.kafka(), Topics.INCIDENT_CHANGES)) {
      IncidentChange change = JsonCodec.read(r.value(), IncidentChange.class);
      latest.merge(change.incidentId(), change.version(), Math::max);
    }

    assertThat(latest)
        .isEqualTo(
            watch.incidents().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().version())));
  }

  @Test
  void membershipsAndIncidents_agree() {
    Wait.until(
        () ->
            MembershipInvariants.violations(
                    MembershipRows.of(line.kafka()), MembershipRows.records(line.kafka()))
                .isEmpty());
  }

  @Test
  void theExampleOfTheReadme_printsTheIncidents() throws Exception {
    try (JavaProcess example =
        JavaProcess.start(ReadIncidents.class.getName(), line.kafka().bootstrapServers())) {
      for (Incident incident : watch.incidents().values()) {
        String start = incident.id() + " v" + incident.version() + " ";
        example.awaitLines(1, l -> l.equals(start + incident.titleZh()), 60);
      }
    }
  }

  @Test
  void bytesThatAreNoArticle_becomeOneRejectWithTheirOrigin() throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", line.kafka().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(Topics.ARTICLES.name(), "broken", new byte[] {1, 2, 3}))
          .get();
    }

    Wait.until(() -> watch.rejects().stream().anyMatch(r -> r.key().equals("broken")));
    Reject reject =
        watch.rejects().stream().filter(r -> r.key().equals("broken")).findFirst().orElseThrow();
    assertThat(reject.reason()).isEqualTo("record-unreadable");
    assertThat(reject.origin().topic()).isEqualTo(Topics.ARTICLES.name());
    assertThat(line.failures()).isEmpty();
  }

  private static Stream<Evidence> quotes(Incident incident) {
    return Stream.of(
            incident.evidence().stream().flatMap(f -> f.evidence().stream()),
            incident.timeline().stream().map(TimelineStep::evidence).filter(e -> e != null),
            incident.quantities().stream().map(q -> q.evidence()))
        .flatMap(s -> s);
  }

  private static boolean isQuoteOf(Evidence quote, Article article) {
    return quote.contentHash().equals(article.contentHash()) && quote.isFoundIn(article);
  }

  private static List<Article> articles() throws Exception {
    return assessments().stream().map(Assessment::article).toList();
  }

  private static List<Assessment> assessments() throws Exception {
    List<Assessment> assessments = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> r : TopicDump.of(line.kafka(), Topics.ASSESSMENTS)) {
      assessments.add(JsonCodec.read(r.value(), Assessment.class));
    }
    return assessments;
  }

  private static Schema schema(Topic topic) throws Exception {
    try (InputStream in = Schemas.open(topic)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON);
    }
  }
}
