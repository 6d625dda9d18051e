package org.jianwei.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.jianwei.classify.incident.Press;
import org.jianwei.classify.incident.Stories;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.reject.Reject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClassifyTopologyTest {

  private final ClassifyDriver line = new ClassifyDriver();

  @AfterEach
  void stop() {
    line.close();
  }

  @Test
  void describe_topology_isAsPinned() throws IOException {
    try (InputStream pinned = getClass().getResourceAsStream("classify-topology.txt")) {
      assertThat(line.topology().describe().toString().strip())
          .isEqualTo(new String(pinned.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void articles_ofOneCase_becomeMembershipsOfOneIncident() {
    Stories.fraudInNantong().forEach(a -> line.pipe(a.article()));

    List<Membership> memberships = line.memberships();
    assertThat(memberships).extracting(Membership::incidentId).containsOnly(first(memberships));
    assertThat(memberships)
        .extracting(Membership::role)
        .containsExactly(MembershipRole.FOUNDER, MembershipRole.REPRINT, MembershipRole.REPORT);
    assertThat(line.counted("assess", "relevant")).isEqualTo(3);
  }

  @Test
  void articles_irrelevant_goNoFurtherAndAreCounted() {
    line.pipe(Press.article("dull", "2026-05-01", "慈溪杨梅进入尾声", "今年的杨梅卖到了外省。"));

    assertThat(line.output(Topics.ASSESSMENTS, Assessment.class).isEmpty()).isTrue();
    assertThat(line.counted("assess", "irrelevant")).isEqualTo(1);
  }

  @Test
  void articles_fedTwice_areDroppedAsRepeats() {
    Article article = Stories.fraudInMianyang().get(0).article();
    line.pipe(article);
    line.memberships();

    line.pipe(article);

    assertThat(line.memberships()).isEmpty();
    assertThat(line.counted("repeats", "repeat")).isEqualTo(1);
  }

  @Test
  void articles_withChangedContent_areGroupedAgainAsRevision() {
    Article article = Stories.fraudInMianyang().get(0).article();
    line.pipe(article);
    line.memberships();

    line.pipe(Press.article("my-1", "2026-05-07", article.title(), article.text() + "嫌疑人已被抓获。"));

    assertThat(line.memberships()).extracting(Membership::revision).containsExactly(2);
  }

  @Test
  void articles_revisedToIrrelevant_leaveATombstone() {
    Article article = Stories.fraudInMianyang().get(0).article();
    line.pipe(article);
    String incident = first(line.memberships());

    line.pipe(Press.article("my-1", "2026-05-07", "更正启事", "本报所刊报道有误。"));

    List<KeyValue<String, MembershipRecord>> records = line.rows();
    assertThat(records)
        .containsExactly(KeyValue.pair(MembershipRecord.key(incident, article.id()), null));
  }

  @Test
  void articles_tooLargeToKeep_areRejected() {
    String huge = "AI换脸诈骗案受害人陈述。".repeat(40_000);
    line.pipe(Press.article("huge", "2026-05-01", "AI换脸诈骗", huge));

    List<Reject> rejects = line.output(Topics.REJECTS, Reject.class).readValuesToList();
    assertThat(rejects).extracting(Reject::reason).containsExactly("too-large");
    assertThat(line.memberships()).isEmpty();
  }

  @Test
  void tombstones_areIgnored() {
    line.pipe(Topics.ARTICLES, Article.class, "some-id", null);

    assertThat(line.counted("repeats", "tombstone")).isEqualTo(1);
  }

  @Test
  void partitions_ofOneIncident_areOne() {
    ByIncident partitioner = new ByIncident();

    Set<Integer> a = partitioner.partitions("t", "2026-05-19-ca97/a", "", 6).orElseThrow();

    assertThat(partitioner.partitions("t", "2026-05-19-ca97/b", "", 6)).contains(a);
    assertThat(partitioner.partitions("t", "2026-05-19-ca97/", "", 6)).contains(a);
    assertThat(a).hasSize(1).allMatch(p -> p >= 0 && p < 6);
  }

  private static String first(List<Membership> memberships) {
    return memberships.get(0).incidentId();
  }
}
