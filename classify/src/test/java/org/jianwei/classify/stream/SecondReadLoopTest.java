package org.jianwei.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.secondreader.AskedTexts;
import org.jianwei.classify.secondreader.Outcome;
import org.jianwei.classify.secondreader.SecondReading;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.runtime.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondReadLoopTest {

  private static final Instant T0 = Instant.parse("2026-05-20T02:00:00Z");
  private static final TopicPartition LOG = new TopicPartition(Topics.ASSESSMENTS.name(), 0);
  private static final Assessor ASSESSOR = new Assessor();
  private static final Assessment FRAUD =
      ASSESSOR.assess(Articles.of("警方侦破AI换脸诈骗案", "骗子用AI换脸骗走九万元，两人被抓获。"), 1);
  private static final Assessment SPORT = ASSESSOR.assess(Articles.of("球队夺冠", "昨晚的决赛十分精彩。"), 2);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final Deque<Outcome> outcomes = new ArrayDeque<>();
  private final List<Integer> tries = new ArrayList<>();
  private Instant now = T0;
  private final SecondReadLoop loop =
      new SecondReadLoop(
          consumer,
          producer,
          (assessment, failed) -> {
            tries.add(failed);
            return outcomes.remove();
          },
          new AskedTexts(CopyRules.shipped()),
          () -> now,
          new Tally());

  @BeforeEach
  void join() {
    loop.open();
    consumer.rebalance(List.of(LOG));
    consumer.updateBeginningOffsets(Map.of(LOG, 0L));
  }

  @Test
  void step_articleRead_writesReadingAndOffsetTogether() throws IOException {
    outcomes.add(new Outcome.Read(reading(FRAUD)));
    assessed(0, FRAUD);
    loop.step();
    assertThat(producer.history()).hasSize(1);
    ProducerRecord<String, byte[]> written = producer.history().get(0);
    assertThat(written.topic()).isEqualTo(Topics.SECOND_READINGS.name());
    assertThat(written.key()).isEqualTo(FRAUD.article().contentHash());
    assertThat(JsonCodec.read(written.value(), SecondReading.class)).isEqualTo(reading(FRAUD));
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_irrelevantRevision_isPassedOverAtNoCost() {
    assessed(0, SPORT);
    loop.step();
    assertThat(tries).isEmpty();
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_articleThatHasToWait_isTriedAgainWhenItIsDue() {
    outcomes.add(new Outcome.Later(T0.plusSeconds(5), true));
    outcomes.add(new Outcome.Read(reading(FRAUD)));
    assessed(0, FRAUD);
    loop.step();
    loop.step();
    assertThat(tries).containsExactly(0);
    now = T0.plusSeconds(5);
    loop.step();
    assertThat(tries).containsExactly(0, 1);
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_budgetUsedUp_countsNoTry() {
    outcomes.add(new Outcome.Later(T0, false));
    outcomes.add(new Outcome.Read(reading(FRAUD)));
    assessed(0, FRAUD);
    loop.step();
    loop.step();
    assertThat(tries).containsExactly(0, 0);
  }

  @Test
  void step_articleGivenUp_isRejectedAndKept() throws IOException {
    outcomes.add(new Outcome.GivenUp("answer-refused", "the quote is not in the article"));
    assessed(0, FRAUD);
    loop.step();
    Reject reject = JsonCodec.read(producer.history().get(0).value(), Reject.class);
    assertThat(reject.step()).isEqualTo("second-reader");
    assertThat(reject.reason()).isEqualTo("answer-refused");
    assertThat(reject.kept()).isTrue();
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void step_unreadableRecord_stopsNothing() {
    outcomes.add(new Outcome.Read(reading(FRAUD)));
    consumer.addRecord(new ConsumerRecord<>(LOG.topic(), 0, 0, "k", new byte[] {1, 2, 3}));
    assessed(1, FRAUD);
    loop.step();
    loop.step();
    assertThat(committed()).isEqualTo(2);
  }

  private void assessed(long offset, Assessment assessment) {
    consumer.addRecord(
        new ConsumerRecord<>(
            LOG.topic(), 0, offset, assessment.article().id(), JsonCodec.write(assessment)));
  }

  private long committed() {
    List<Map<String, Map<TopicPartition, OffsetAndMetadata>>> all =
        producer.consumerGroupOffsetsHistory();
    return all.isEmpty()
        ? -1
        : all.get(all.size() - 1).values().iterator().next().get(LOG).offset();
  }

  private static SecondReading reading(Assessment of) {
    return new SecondReading(
        of.article().id(),
        of.article().contentHash(),
        of.ruleset(),
        "test-model",
        "1",
        List.of(),
        List.of(),
        List.of());
  }
}
