package org.jianwei.deploy.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jianwei.aggregate.stream.AggregateTopology;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.stream.ClassifyTopology;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random reports of four matters, revisions, retractions and decisions through grouping and
 * aggregate: after every record, rows and records agree.
 */
class MembershipInvariantsTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final CopyRules COPY_RULES = CopyRules.shipped();
  private static final int STEPS = 60;
  private static final List<String> MATTERS =
      List.of("南通会计被AI换脸的老板骗走186万元", "绵阳财务人员遭AI换脸诈骗92万元", "星伴软件涉黄第一案开庭", "配音员殷某诉AI克隆声音获赔25万元");

  private final Map<String, MembershipRecord> rows = new TreeMap<>();
  private final Map<String, Incident> records = new TreeMap<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 70, 700})
  void anySequence_leavesRowsAndRecordsInAgreement(long seed) {
    Random random = new Random(seed);
    int moves = 0;
    try (TopologyTestDriver group = driver("classify", classify());
        TopologyTestDriver aggregate =
            driver(AggregateTopology.STEP, AggregateTopology.build(new Tally()))) {
      for (int step = 0; step < STEPS; step++) {
        if (articles.size() > 3 && random.nextInt(3) == 0) {
          Decision decision = decision(random, step);
          pipe(group, Topics.DECISIONS, Decision.class, decision.recordKey(), decision);
        } else {
          Assessment assessment = assessment(random, step);
          pipe(group, Topics.ASSESSMENTS, Assessment.class, assessment.article().id(), assessment);
        }
        moves += pass(group, aggregate);
        assertThat(MembershipInvariants.violations(rows, records))
            .as("seed %d, step %d", seed, step)
            .isEmpty();
      }
    }
    assertThat(moves).as("tombstones").isPositive();
  }

  private int pass(TopologyTestDriver group, TopologyTestDriver aggregate) {
    int tombstones = 0;
    for (KeyValue<String, MembershipRecord> row :
        read(group, Topics.MEMBERSHIPS, MembershipRecord.class)) {
      pipe(aggregate, Topics.MEMBERSHIPS, MembershipRecord.class, row.key, row.value);
      if (row.value == null) {
        rows.remove(row.key);
        tombstones++;
      } else {
        rows.put(row.key, row.value);
      }
    }
    read(aggregate, Topics.INCIDENTS, Incident.class).forEach(r -> records.put(r.key, r.value));
    return tombstones;
  }

  private Assessment assessment(Random random, int step) {
    boolean again = !articles.isEmpty() && random.nextInt(5) == 0;
    int slug = again ? random.nextInt(articles.size()) : articles.size();
    String title = MATTERS.get(random.nextInt(MATTERS.size())) + " 第" + step + "次报道";
    Article article =
        PouredRow.parse(
            JsonCodec.writeString(
                Map.of(
                    "url", "http://press.example/" + slug,
                    "date", "2026-05-" + (10 + random.nextInt(15)),
                    "title", title,
                    "text", title + "，记者从警方获悉。")),
            "step " + step);
    if (!again) {
      articles.add(article);
    }
    Label label =
        switch (random.nextInt(8)) {
          case 0 -> Label.COMPLEMENTARY;
          case 1 -> again ? Label.NOT_AI : Label.AI_INCIDENT;
          default -> Label.AI_INCIDENT;
        };
    Evidence quote = Evidence.ofChars(article, TextField.TITLE, 0, title.length());
    Finding finding = new Finding(Facet.LABEL, label.label(), "test", List.of(quote));
    Judgement judgement = new Judgement(label, 0.9, List.of(finding), List.of());
    return new Assessment(article, step + 1, judgement, List.of(), "test-1");
  }

  private Decision decision(Random random, int step) {
    Instant at = Instant.parse("2026-06-01T00:00:00Z").plusSeconds(step);
    if (!decisions.isEmpty() && random.nextInt(3) == 0) {
      Decision last = decisions.remove(decisions.size() - 1);
      return last.takenBack("林澄", at, "判断有误");
    }
    DecisionKind kind = DecisionKind.values()[random.nextInt(DecisionKind.values().length)];
    String one = articles.get(random.nextInt(articles.size())).id();
    String other = articles.get(random.nextInt(articles.size())).id();
    if (kind == DecisionKind.DISMISS || one.equals(other)) {
      List<String> ids = List.copyOf(records.keySet());
      String incident = ids.isEmpty() ? "2026-05-10-aaaa" : ids.get(random.nextInt(ids.size()));
      return kept(
          new Decision(
              incident, DecisionKind.DISMISS, one, null, null, List.of(), false, "林澄", at, "演习"));
    }
    boolean split = kind == DecisionKind.SPLIT;
    boolean inOrder = split || one.compareTo(other) < 0;
    String id = "2026-05-10-aaaa";
    return kept(
        new Decision(
            id,
            kind,
            inOrder ? one : other,
            split ? null : id,
            split ? null : inOrder ? other : one,
            split ? List.of(other) : List.of(),
            false,
            "林澄",
            at,
            "同一案件或另一案"));
  }

  private Decision kept(Decision decision) {
    decisions.add(decision);
    return decision;
  }

  private static Topology classify() {
    return ClassifyTopology.build(
        (article, revision) -> {
          throw new IllegalStateException("no article is assessed here");
        },
        JUDGE,
        COPY_RULES,
        new Tally());
  }

  private static TopologyTestDriver driver(String step, Topology topology) {
    return new TopologyTestDriver(topology, NamedTopology.testProperties(step), Instant.EPOCH);
  }

  private static <V> void pipe(
      TopologyTestDriver driver, Topic topic, Class<V> type, String key, V value) {
    driver
        .createInputTopic(topic.name(), new StringSerializer(), JsonSerde.of(type).serializer())
        .pipeInput(key, value);
  }

  private static <V> List<KeyValue<String, V>> read(
      TopologyTestDriver driver, Topic topic, Class<V> type) {
    return driver
        .createOutputTopic(
            topic.name(), new StringDeserializer(), JsonSerde.of(type).deserializer())
        .readKeyValuesToList();
  }
}
