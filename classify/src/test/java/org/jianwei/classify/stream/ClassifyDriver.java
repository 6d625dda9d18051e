package org.jianwei.classify.stream;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
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
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;
import org.jspecify.annotations.Nullable;

/** The classify topology without a broker: articles and decisions in, rows out. */
final class ClassifyDriver implements AutoCloseable {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final CopyRules COPY_RULES = CopyRules.shipped();

  private final Tally tally = new Tally();
  private final Map<String, String> places = new HashMap<>();
  private final TopologyTestDriver driver;

  ClassifyDriver() {
    this(NamedTopology.testProperties("classify"));
  }

  ClassifyDriver(Properties properties) {
    driver = new TopologyTestDriver(topology(), properties, Instant.EPOCH);
  }

  Topology topology() {
    return ClassifyTopology.build(ClassifyDriver::assess, JUDGE, COPY_RULES, tally);
  }

  long counted(String step, String outcome) {
    return tally.of(step, outcome);
  }

  void pipe(Article article) {
    pipe(Topics.ARTICLES, Article.class, article.id(), article);
  }

  void decide(Decision decision) {
    pipe(Topics.DECISIONS, Decision.class, decision.recordKey(), decision);
  }

  <V> void pipe(Topic topic, Class<V> type, String key, @Nullable V value) {
    driver
        .createInputTopic(topic.name(), new StringSerializer(), JsonSerde.of(type).serializer())
        .pipeInput(key, value);
  }

  void pipeRaw(Topic topic, String key, String value) {
    driver
        .createInputTopic(topic.name(), new StringSerializer(), new StringSerializer())
        .pipeInput(key, value);
  }

  void twoFrauds() {
    Stories.fraudInNantong().forEach(a -> pipe(a.article()));
    Stories.fraudInMianyang().forEach(a -> pipe(a.article()));
    readPlaces();
  }

  /** The incident of an article, after all rows so far. */
  String place(String slug) {
    readPlaces();
    return places.entrySet().stream()
        .filter(e -> e.getValue().equals(Rulings.id(slug)))
        .map(e -> MembershipRecord.incidentIdOf(e.getKey()))
        .findFirst()
        .orElseThrow();
  }

  List<Reject> rejects() {
    return output(Topics.REJECTS, Reject.class).readValuesToList();
  }

  /** The rows that were written since they were last asked for. */
  List<KeyValue<String, MembershipRecord>> rows() {
    return output(Topics.MEMBERSHIPS, MembershipRecord.class).readKeyValuesToList();
  }

  /** Those of them that say where an article stands. */
  List<Membership> memberships() {
    return rows().stream()
        .map(r -> r.value)
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .toList();
  }

  <V> TestOutputTopic<String, V> output(Topic topic, Class<V> type) {
    return driver.createOutputTopic(
        topic.name(), new StringDeserializer(), JsonSerde.of(type).deserializer());
  }

  private void readPlaces() {
    for (KeyValue<String, MembershipRecord> row : rows()) {
      if (row.value == null) {
        places.remove(row.key);
      } else {
        places.put(row.key, MembershipRecord.articleIdOf(row.key));
      }
    }
  }

  /** Judges by the words of the title: what is judged is not at issue here. */
  private static Assessment assess(Article article, int revision) {
    Label label =
        article.title().contains("AI") || article.title().contains("老板")
            ? Label.AI_INCIDENT
            : Label.NOT_AI;
    return Press.assessment(article, revision, label);
  }

  @Override
  public void close() {
    driver.close();
  }
}
