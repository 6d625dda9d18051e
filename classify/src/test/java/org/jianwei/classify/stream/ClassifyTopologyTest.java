package org.jianwei.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Press;
import org.jianwei.classify.incident.Rulings;
import org.jianwei.classify.incident.Stories;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassifyTopologyTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final CopyRules COPY_RULES = CopyRules.shipped();

  private final Tally tally = new Tally();
  private final Map<String, String> places = new HashMap<>();
  private TopologyTestDriver driver;
  private TestInputTopic<String, Article> articles;

  @BeforeEach
  void start() {
    driver = driver(tally);
    articles = input(driver, Topics.ARTICLES, Article.class);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void describe_topology_isAsPinned() throws IOException {
    try (InputStream pinned = getClass().getResourceAsStream("classify-topology.txt")) {
      assertThat(topology(tally).describe().toString().strip())
          .isEqualTo(new String(pinned.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void articles_ofOneCase_becomeMembershipsOfOneIncident() {
    Stories.fraudInNantong().forEach(a -> pipe(a.article()));

    List<Membership> memberships = memberships();
    assertThat(memberships).extracting(Membership::incidentId).containsOnly(first(memberships));
    assertThat(memberships)
        .extracting(Membership::role)
        .containsExactly(MembershipRole.FOUNDER, MembershipRole.REPRINT, MembershipRole.REPORT);
    assertThat(tally.of("assess", "relevant")).isEqualTo(3);
  }

  @Test
  void articles_irrelevant_goNoFurtherAndAreCounted() {
    pipe(Press.article("dull", "2026-05-01", "慈溪杨梅进入尾声", "今年的杨梅卖到了外省。"));

    assertThat(output(driver, Topics.ASSESSMENTS, Assessment.class).isEmpty()).isTrue();
    assertThat(tally.of("assess", "irrelevant")).isEqualTo(1);
  }

  @Test
  void articles_fedTwice_areDroppedAsRepeats() {
    Article article = Stories.fraudInMianyang().get(0).article();
    pipe(article);
    memberships();

    pipe(article);

    assertThat(memberships()).isEmpty();
    assertThat(tally.of("repeats", "repeat")).isEqualTo(1);
  }

  @Test
  void articles_withChangedContent_areGroupedAgainAsRevision() {
    Article article = Stories.fraudInMianyang().get(0).article();
    pipe(article);
    memberships();

    pipe(Press.article("my-1", "2026-05-07", article.title(), article.text() + "嫌疑人已被抓获。"));

    assertThat(memberships()).extracting(Membership::revision).containsExactly(2);
  }

  @Test
  void articles_revisedToIrrelevant_leaveATombstone() {
    Article article = Stories.fraudInMianyang().get(0).article();
    pipe(article);
    String incident = first(memberships());

    pipe(Press.article("my-1", "2026-05-07", "更正启事", "本报所刊报道有误。"));

    List<KeyValue<String, MembershipRecord>> records = membershipRecords();
    assertThat(records)
        .containsExactly(KeyValue.pair(MembershipRecord.key(incident, article.id()), null));
  }

  @Test
  void articles_tooLargeToKeep_areRejected() {
    String huge = "AI换脸诈骗案受害人陈述。".repeat(40_000);
    pipe(Press.article("huge", "2026-05-01", "AI换脸诈骗", huge));

    List<Reject> rejects = output(driver, Topics.REJECTS, Reject.class).readValuesToList();
    assertThat(rejects).extracting(Reject::reason).containsExactly("too-large");
    assertThat(memberships()).isEmpty();
  }

  @Test
  void decision_toMerge_movesTheYoungerAndRedirectsIt() {
    twoFrauds();
    String older = place("nt-1");
    String younger = place("my-1");

    decide(Rulings.merge(1, "nt-1", "my-1"));

    List<KeyValue<String, MembershipRecord>> records = membershipRecords();
    assertThat(records)
        .extracting(r -> r.key)
        .contains(
            MembershipRecord.key(younger, Rulings.id("my-1")),
            MembershipRecord.key(older, Rulings.id("my-1")),
            MembershipRecord.key(younger, ""));
    assertThat(records)
        .filteredOn(r -> r.value instanceof IncidentLink link && link.mergedInto() != null)
        .singleElement()
        .satisfies(r -> assertThat(((IncidentLink) r.value).mergedInto()).isEqualTo(older));
  }

  @Test
  void decision_beforeItsArticles_isToldAndHoldsOnceTheyCome() {
    decide(Rulings.neverJoin(1, "nt-1", "nt-3"));

    assertThat(rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("decision-waits");
              assertThat(r.kept()).isTrue();
              assertThat(r.detail()).contains(Rulings.id("nt-1"), "decide undo");
              assertThat(r.origin().topic()).isEqualTo(Topics.DECISIONS.name());
            });
    twoFrauds();
    assertThat(place("nt-1")).isNotEqualTo(place("nt-3"));
  }

  @Test
  void decision_thatContradicts_isToldWithTheOther() {
    twoFrauds();
    Decision first = Rulings.merge(1, "nt-1", "my-1");
    decide(first);

    decide(Rulings.neverJoin(2, "nt-1", "my-1"));

    assertThat(rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("decision-contradictory");
              assertThat(r.detail()).contains(first.recordKey());
            });
    assertThat(place("my-1")).isEqualTo(place("nt-1"));
  }

  @Test
  void decision_underAnotherKey_isRejectedWithTheRightOne() {
    twoFrauds();
    Decision merge = Rulings.merge(1, "nt-1", "my-1");

    input(driver, Topics.DECISIONS, Decision.class).pipeInput("2026-01-01-abcd", merge);

    assertThat(rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("key-mismatch");
              assertThat(r.kept()).isFalse();
              assertThat(r.detail()).contains(merge.recordKey());
            });
    assertThat(place("my-1")).isNotEqualTo(place("nt-1"));
  }

  @Test
  void decision_whoseRecordIsDeleted_isTakenBack() {
    twoFrauds();
    Decision merge = Rulings.merge(1, "nt-1", "my-1");
    decide(merge);

    input(driver, Topics.DECISIONS, Decision.class).pipeInput(merge.recordKey(), null);

    assertThat(place("my-1")).isNotEqualTo(place("nt-1"));
  }

  @Test
  void bytesThatAreNoDecision_areRejectedAndNothingStops() {
    driver.close();
    Properties properties = NamedTopology.testProperties("classify");
    // The test driver loses what a deserialization handler sends while it mimics transactions.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    driver = new TopologyTestDriver(topology(tally), properties, Instant.EPOCH);
    articles = input(driver, Topics.ARTICLES, Article.class);

    driver
        .createInputTopic(Topics.DECISIONS.name(), new StringSerializer(), new StringSerializer())
        .pipeInput("2026-01-01-abcd/merge/0", "{\"kind\": \"marry\"}");
    twoFrauds();

    assertThat(rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("record-unreadable");
              assertThat(r.detail()).contains("kind", "merge, split, never-join, dismiss");
            });
    assertThat(places).isNotEmpty();
  }

  @Test
  void tombstones_areIgnored() {
    articles.pipeInput("some-id", null);

    assertThat(tally.of("repeats", "tombstone")).isEqualTo(1);
  }

  @Test
  void partitions_ofOneIncident_areOne() {
    ByIncident partitioner = new ByIncident();

    Set<Integer> a = partitioner.partitions("t", "2026-05-19-ca97/a", "", 6).orElseThrow();

    assertThat(partitioner.partitions("t", "2026-05-19-ca97/b", "", 6)).contains(a);
    assertThat(partitioner.partitions("t", "2026-05-19-ca97/", "", 6)).contains(a);
    assertThat(a).hasSize(1).allMatch(p -> p >= 0 && p < 6);
  }

  private void twoFrauds() {
    Stories.fraudInNantong().forEach(a -> pipe(a.article()));
    Stories.fraudInMianyang().forEach(a -> pipe(a.article()));
    readPlaces();
  }

  private void decide(Decision decision) {
    input(driver, Topics.DECISIONS, Decision.class).pipeInput(decision.recordKey(), decision);
  }

  private List<Reject> rejects() {
    return output(driver, Topics.REJECTS, Reject.class).readValuesToList();
  }

  /** The incident of an article, after all rows so far. */
  private String place(String slug) {
    readPlaces();
    return places.entrySet().stream()
        .filter(e -> e.getValue().equals(Rulings.id(slug)))
        .map(e -> MembershipRecord.incidentIdOf(e.getKey()))
        .findFirst()
        .orElseThrow();
  }

  private void readPlaces() {
    for (KeyValue<String, MembershipRecord> record : membershipRecords()) {
      if (record.value == null) {
        places.remove(record.key);
      } else {
        places.put(record.key, MembershipRecord.articleIdOf(record.key));
      }
    }
  }

  private void pipe(Article article) {
    articles.pipeInput(article.id(), article);
  }

  private List<Membership> memberships() {
    return membershipRecords().stream()
        .map(r -> r.value)
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .toList();
  }

  private List<KeyValue<String, MembershipRecord>> membershipRecords() {
    return output(driver, Topics.MEMBERSHIPS, MembershipRecord.class).readKeyValuesToList();
  }

  private static String first(List<Membership> memberships) {
    return memberships.get(0).incidentId();
  }

  /** Judges by the words of the title: what is judged is not at issue here. */
  private static Assessment assess(Article article, int revision) {
    Label label =
        article.title().contains("AI") || article.title().contains("老板")
            ? Label.AI_INCIDENT
            : Label.NOT_AI;
    return Press.assessment(article, revision, label);
  }

  private static Topology topology(Tally tally) {
    return ClassifyTopology.build(ClassifyTopologyTest::assess, JUDGE, COPY_RULES, tally);
  }

  private static TopologyTestDriver driver(Tally tally) {
    return new TopologyTestDriver(
        topology(tally), NamedTopology.testProperties("classify"), Instant.EPOCH);
  }

  private static <V> TestInputTopic<String, V> input(
      TopologyTestDriver driver, Topic topic, Class<V> type) {
    return driver.createInputTopic(
        topic.name(), new StringSerializer(), JsonSerde.of(type).serializer());
  }

  private static <V> TestOutputTopic<String, V> output(
      TopologyTestDriver driver, Topic topic, Class<V> type) {
    return driver.createOutputTopic(
        topic.name(), new StringDeserializer(), JsonSerde.of(type).deserializer());
  }
}
