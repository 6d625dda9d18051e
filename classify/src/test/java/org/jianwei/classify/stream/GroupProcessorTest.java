package org.jianwei.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.OpenedIncident;
import org.jianwei.classify.incident.PendingMove;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestingArticle;
import org.jianwei.classify.incident.Rulings;
import org.jianwei.classify.incident.Stories;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.junit.jupiter.api.Test;

class GroupProcessorTest {

  private static final LinkJudge JUDGE = LinkJudge.shipped();
  private static final CopyRules COPY_RULES = CopyRules.shipped();

  private static final List<Object> STREAM =
      Stream.<List<?>>of(
              List.of(Rulings.neverJoin(1, "my-1", "voice-1")),
              Stories.fraudInNantong(),
              Stories.fraudInMianyang(),
              List.of(Rulings.merge(2, "nt-1", "my-1"), Rulings.split(3, "nt-1", "nt-3")),
              List.of(Stories.commentary()),
              Stories.companionApp(),
              Stories.otherFirstCase())
          .<Object>flatMap(List::stream)
          .toList();

  @Test
  void process_restartedBetweenRecords_givesSameBytes() {
    String undisturbed = bytesWithRestartEvery(STREAM.size());

    assertThat(undisturbed).isNotEmpty();
    assertThat(bytesWithRestartEvery(1)).isEqualTo(undisturbed);
    assertThat(bytesWithRestartEvery(3)).isEqualTo(undisturbed);
  }

  private static String bytesWithRestartEvery(int records) {
    MockProcessorContext<String, Object> context = new MockProcessorContext<>();
    addStore(context, ClassifyTopology.GROUPED_ARTICLES, GroupedArticle.class);
    addStore(context, ClassifyTopology.PLACED_ARTICLES, PlacedArticle.class);
    addStore(context, ClassifyTopology.COMPARED_ARTICLES, Serdes.ByteArray());
    addStore(context, ClassifyTopology.OPENED_INCIDENTS, OpenedIncident.class);
    addStore(context, ClassifyTopology.DECISIONS, Decision.class);
    addStore(context, ClassifyTopology.PENDING_MOVES, PendingMove.class);
    addStore(context, ClassifyTopology.RESTING_ARTICLES, RestingArticle.class);
    context.setCurrentSystemTimeMs(0);
    GroupProcessor processor = null;
    for (int i = 0; i < STREAM.size(); i++) {
      if (i % records == 0) {
        processor = new GroupProcessor(JUDGE, COPY_RULES, new Tally());
        processor.init(context);
      }
      Object value = STREAM.get(i);
      String key =
          value instanceof Assessment assessment
              ? assessment.article().id()
              : ((Decision) value).recordKey();
      processor.process(new Record<>(key, value, i));
    }
    StringBuilder bytes = new StringBuilder();
    context.forwarded().stream()
        .map(MockProcessorContext.CapturedForward::record)
        .forEach(
            r ->
                bytes
                    .append(r.key())
                    .append('=')
                    .append(r.value() == null ? "" : JsonCodec.writeString(r.value()))
                    .append('\n'));
    return bytes.toString();
  }

  private static <V> void addStore(
      MockProcessorContext<String, Object> context, String name, Class<V> type) {
    addStore(context, name, JsonSerde.of(type));
  }

  private static <V> void addStore(
      MockProcessorContext<String, Object> context, String name, Serde<V> values) {
    KeyValueStore<String, V> store =
        Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    store.init(context.getStateStoreContext(), store);
    context.addStateStore(store);
  }
}
