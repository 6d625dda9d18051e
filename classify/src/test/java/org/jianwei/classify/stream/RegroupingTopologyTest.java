package org.jianwei.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.jianwei.classify.incident.Press;
import org.jianwei.classify.incident.Rulings;
import org.jianwei.classify.incident.Stories;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.stream.NamedTopology;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people decide, and what articles say anew, in the rows. */
class RegroupingTopologyTest {

  private ClassifyDriver line = new ClassifyDriver();

  @AfterEach
  void stop() {
    line.close();
  }

  @Test
  void decision_toMerge_movesTheYoungerAndRedirectsIt() {
    line.twoFrauds();
    String older = line.place("nt-1");
    String younger = line.place("my-1");

    line.decide(Rulings.merge(1, "nt-1", "my-1"));

    List<KeyValue<String, MembershipRecord>> records = line.rows();
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
    line.decide(Rulings.neverJoin(1, "nt-1", "nt-3"));

    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("decision-waits");
              assertThat(r.kept()).isTrue();
              assertThat(r.detail()).contains(Rulings.id("nt-1"), "decide undo");
              assertThat(r.origin().topic()).isEqualTo(Topics.DECISIONS.name());
            });
    line.twoFrauds();
    assertThat(line.place("nt-1")).isNotEqualTo(line.place("nt-3"));
  }

  @Test
  void decision_thatContradicts_isToldWithTheOther() {
    line.twoFrauds();
    Decision first = Rulings.merge(1, "nt-1", "my-1");
    line.decide(first);

    line.decide(Rulings.neverJoin(2, "nt-1", "my-1"));

    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("decision-contradictory");
              assertThat(r.detail()).contains(first.recordKey());
            });
    assertThat(line.place("my-1")).isEqualTo(line.place("nt-1"));
  }

  @Test
  void decision_underAnotherKey_isRejectedWithTheRightOne() {
    line.twoFrauds();
    Decision merge = Rulings.merge(1, "nt-1", "my-1");

    line.pipe(Topics.DECISIONS, Decision.class, "2026-01-01-abcd", merge);

    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("key-mismatch");
              assertThat(r.kept()).isFalse();
              assertThat(r.detail()).contains(merge.recordKey());
            });
    assertThat(line.place("my-1")).isNotEqualTo(line.place("nt-1"));
  }

  @Test
  void decision_whoseRecordIsDeleted_isTakenBack() {
    line.twoFrauds();
    Decision merge = Rulings.merge(1, "nt-1", "my-1");
    line.decide(merge);

    line.pipe(Topics.DECISIONS, Decision.class, merge.recordKey(), null);

    assertThat(line.place("my-1")).isNotEqualTo(line.place("nt-1"));
  }

  @Test
  void bytesThatAreNoDecision_areRejectedAndNothingStops() {
    line.close();
    Properties properties = NamedTopology.testProperties("classify");
    // The test driver loses what a deserialization handler sends while it mimics transactions.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    line = new ClassifyDriver(properties);

    line.pipeRaw(Topics.DECISIONS, "2026-01-01-abcd/merge/0", "{\"kind\": \"marry\"}");
    line.twoFrauds();

    assertThat(line.rejects())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason()).isEqualTo("record-unreadable");
              assertThat(r.detail()).contains("kind", "merge, split, never-join, dismiss");
            });
    assertThat(line.place("nt-1")).isNotEmpty();
  }

  @Test
  void decision_toSplit_opensANewIncidentAndTakesTheRowAway() {
    line.twoFrauds();
    String left = line.place("nt-1");

    line.decide(Rulings.split(1, "nt-1", "nt-3"));

    assertThat(line.rows())
        .contains(KeyValue.pair(MembershipRecord.key(left, Rulings.id("nt-3")), null));
    line.decide(Rulings.split(1, "nt-1", "nt-3"));
    assertThat(line.rows()).as("the same decision again").isEmpty();
  }

  @Test
  void decision_toMove_takesTheArticleToTheOtherIncident() {
    line.twoFrauds();

    line.decide(Rulings.move(1, "nt-1", "my-1", "nt-3"));

    assertThat(line.place("nt-3")).isEqualTo(line.place("my-1"));
    assertThat(line.place("nt-1")).isNotEqualTo(line.place("my-1"));
  }

  @Test
  void revision_aboutAnotherMatter_movesTheArticle() {
    line.twoFrauds();
    Article other = Stories.fraudInMianyang().get(0).article();

    line.pipe(Press.article("nt-3", "2026-05-08", other.title() + "？", other.text()));

    assertThat(line.place("nt-3")).isEqualTo(line.place("my-1"));
  }

  @Test
  void logs_readAgain_giveTheSameRows() {
    String rows = JsonCodec.writeString(history(line));
    line.close();

    line = new ClassifyDriver();

    assertThat(JsonCodec.writeString(history(line))).isEqualTo(rows);
  }

  private static List<KeyValue<String, MembershipRecord>> history(ClassifyDriver line) {
    Stories.fraudInNantong().forEach(a -> line.pipe(a.article()));
    Stories.fraudInMianyang().forEach(a -> line.pipe(a.article()));
    line.decide(Rulings.merge(1, "nt-1", "my-1"));
    line.decide(Rulings.split(2, "nt-1", "nt-3"));
    return line.rows();
  }
}
