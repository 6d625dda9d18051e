package org.jianwei.aggregate.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jianwei.aggregate.crowd.CrowdRules;
import org.jianwei.aggregate.crowd.Gathering;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random walks over the memberships log: articles come, change, move, leave; incidents merge,
 * split, are dismissed and related. What counts as a crowd is small, so that every walk meets some.
 */
class RandomSequenceTest {

  private static final int STEPS = 150;
  private static final CrowdRules SMALL = new CrowdRules(5, 1, 2, 2, 1, 1);
  private static final IncidentWriter WRITER = IncidentWriter.shipped();

  /** Some walks that are always the same, and one that nobody has walked before. */
  static LongStream seeds() {
    return LongStream.of(1, 20, 300, 4000, new Random().nextInt(1_000_000));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anySequence_keepsItsPromises(long seed) {
    Map<String, Incident> latest = new HashMap<>();
    Map<String, Replayed> replayed = new HashMap<>();
    try (AggregateDriver line = new AggregateDriver(SMALL)) {
      RandomLog log = new RandomLog(new Random(seed), line);
      for (int step = 0; step < STEPS; step++) {
        log.step(latest.keySet());
        for (Incident version : line.incidents()) {
          Incident before = latest.put(version.id(), version);
          assertThat(version.version())
              .as("seed %d: %s", seed, version.id())
              .isEqualTo(before == null ? 1 : before.version() + 1);
        }
        line.changes()
            .forEach(
                change ->
                    replayed
                        .computeIfAbsent(change.incidentId(), i -> new Replayed())
                        .take(change));
        String where = "seed " + seed + ", step " + step;
        latest.values().forEach(incident -> assertHolds(where, incident, replayed, log.rows()));
      }
      assertThat(latest.keySet()).containsAll(log.standing());
      assertSameRowsAgainSayNothing(line, log.rows());
    }
  }

  private static void assertHolds(
      String where,
      Incident incident,
      Map<String, Replayed> replayed,
      Map<String, MembershipRecord> rows) {
    List<MembershipRecord> its =
        rows.values().stream().filter(row -> row.incidentId().equals(incident.id())).toList();
    Members members = Gathering.of(incident.id(), its, SMALL);
    List<String> articles =
        its.stream()
            .filter(Membership.class::isInstance)
            .map(row -> ((Membership) row).article().id())
            .toList();
    Replayed known = replayed.getOrDefault(incident.id(), new Replayed());

    assertThat(incident.nArticles()).as(where).isEqualTo(articles.size());
    assertThat(incident.articles()).extracting(IncidentArticle::id).isSubsetOf(articles);
    assertThat(known.members()).as(where).containsExactlyInAnyOrderElementsOf(articles);
    assertThat(known.says()).as(where).isEqualTo(Replayed.says(incident));
    if (members.stands()) {
      assertThat(incident)
          .as(where)
          .isEqualTo(WRITER.write(members, incident.version(), incident.updatedAt()));
    } else {
      assertThat(incident.status()).as(where).isNotEqualTo(IncidentStatus.OPEN);
    }
  }

  private static void assertSameRowsAgainSayNothing(
      AggregateDriver line, Map<String, MembershipRecord> rows) {
    new TreeMap<>(rows).values().forEach(row -> line.put(row.recordKey(), row));
    List<Object> said = new ArrayList<>(line.incidents());
    said.addAll(line.changes());
    said.addAll(line.rejects());
    assertThat(said).isEmpty();
  }
}
