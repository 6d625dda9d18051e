package org.jianwei.classify.stream;

import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.OpenedIncident;
import org.jianwei.classify.incident.PendingMove;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestingArticle;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.repeat.Seen;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;

/**
 * articles → repeats → assess → assessments, decisions → group → memberships.
 *
 * <p>Two sub-topologies meet in the topic assessments, whose one partition is the total order by
 * which grouping goes: judging is costly and spreads over the partitions of articles, grouping is
 * cheap and needs one view of all open cases. Where both its logs hold records, the one written
 * earlier comes first, so that a replay takes them in the order of their first reading.
 */
public final class ClassifyTopology {

  static final String SEEN = "classify-seen";
  static final String GROUPED_ARTICLES = "classify-grouped-articles";
  static final String PLACED_ARTICLES = "classify-placed-articles";
  static final String OPENED_INCIDENTS = "classify-opened-incidents";
  static final String DECISIONS = "classify-decisions";
  static final String PENDING_MOVES = "classify-pending-moves";
  static final String RESTING_ARTICLES = "classify-resting-articles";
  static final String COMPARED_ARTICLES = "classify-compared-articles";

  static final String REPEATS = "repeats";
  static final String ASSESS = "assess";
  static final String GROUP = "group";

  /** Under which decisions are counted. */
  static final String DECIDE = "decide";

  static final String TO_ASSESSMENTS = "to-assessments";
  static final String TO_MEMBERSHIPS = "to-memberships";

  /** Each half has a sink of its own: a shared one would make one sub-topology of both. */
  static final String ASSESS_TO_REJECTS = "assess-to-rejects";

  static final String GROUP_TO_REJECTS = "group-to-rejects";

  private static final String FROM_ARTICLES = "from-articles";
  private static final String FROM_ASSESSMENTS = "from-assessments";
  private static final String FROM_DECISIONS = "from-decisions";

  private ClassifyTopology() {}

  /**
   * The topology.
   *
   * @param assess judges an article in a revision
   * @param tally counts records by what became of them, under the names of the steps
   */
  public static Topology build(
      BiFunction<Article, Integer, Assessment> assess,
      LinkJudge judge,
      CopyRules copyRules,
      Tally tally) {
    Topology t = NamedTopology.topology();
    t.addSource(FROM_ARTICLES, key(), in(Article.class), Topics.ARTICLES.name());
    t.addProcessor(REPEATS, () -> new RepeatsProcessor(tally), FROM_ARTICLES);
    t.addStateStore(store(SEEN, Seen.class), REPEATS);
    t.addProcessor(ASSESS, () -> new AssessProcessor(assess, tally), REPEATS);
    t.addSink(TO_ASSESSMENTS, Topics.ASSESSMENTS.name(), keyOut(), out(Assessment.class), ASSESS);
    t.addSink(ASSESS_TO_REJECTS, Topics.REJECTS.name(), keyOut(), out(Reject.class), ASSESS);

    addOrdered(t, FROM_ASSESSMENTS, Assessment.class, Topics.ASSESSMENTS);
    addOrdered(t, FROM_DECISIONS, Decision.class, Topics.DECISIONS);
    t.addProcessor(
        GROUP, () -> new GroupProcessor(judge, copyRules, tally), FROM_ASSESSMENTS, FROM_DECISIONS);
    t.addStateStore(store(GROUPED_ARTICLES, GroupedArticle.class), GROUP);
    t.addStateStore(store(PLACED_ARTICLES, PlacedArticle.class), GROUP);
    t.addStateStore(store(OPENED_INCIDENTS, OpenedIncident.class), GROUP);
    t.addStateStore(store(DECISIONS, Decision.class), GROUP);
    t.addStateStore(store(PENDING_MOVES, PendingMove.class), GROUP);
    t.addStateStore(store(RESTING_ARTICLES, RestingArticle.class), GROUP);
    t.addStateStore(store(COMPARED_ARTICLES, Serdes.ByteArray()), GROUP);
    t.addSink(
        TO_MEMBERSHIPS,
        Topics.MEMBERSHIPS.name(),
        keyOut(),
        out(MembershipRecord.class),
        new ByIncident(),
        GROUP);
    t.addSink(GROUP_TO_REJECTS, Topics.REJECTS.name(), keyOut(), out(Reject.class), GROUP);
    return t;
  }

  /** A source whose records bring the times at which they were written. */
  private static <V> void addOrdered(Topology t, String name, Class<V> type, Topic topic) {
    t.addSource(
        AutoOffsetReset.earliest(),
        name,
        new UsePartitionTimeOnInvalidTimestamp(),
        key(),
        in(type),
        topic.name());
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
    return store(name, JsonSerde.of(type));
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(name), Serdes.String(), values);
  }

  private static Deserializer<String> key() {
    return new StringDeserializer();
  }

  private static Serializer<String> keyOut() {
    return new StringSerializer();
  }

  private static <V> Deserializer<V> in(Class<V> type) {
    return JsonSerde.of(type).deserializer();
  }

  private static <V> Serializer<V> out(Class<V> type) {
    return JsonSerde.of(type).serializer();
  }
}
