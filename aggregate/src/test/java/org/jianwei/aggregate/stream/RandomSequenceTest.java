package org.jianwei.aggregate.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random walks over the memberships log: articles come, change, move in merges, and leave. */
class RandomSequenceTest {

  private static final int STEPS = 120;
  private static final List<String> INCIDENTS =
      List.of("2026-05-01-aaaa", "2026-05-02-bbbb", "2026-05-03-cccc");
  private static final IncidentWriter WRITER = IncidentWriter.shipped();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20, 300, 4000, 50000})
  void anySequence_keepsItsPromises(long seed) {
    Random random = new Random(seed);
    Map<String, MembershipRecord> rows = new TreeMap<>();
    List<Incident> versions = new ArrayList<>();
    List<IncidentChange> changes = new ArrayList<>();
    try (AggregateDriver line = new AggregateDriver()) {
      for (int step = 0; step < STEPS; step++) {
        step(random, rows, line);
        versions.addAll(line.incidents());
        changes.addAll(line.changes());
      }
      assertVersionsWithoutGaps(versions);
      assertLastVersionsFollowFromTheRows(versions, rows);
      assertChangesGiveTheMembers(versions, changes, rows);
      assertSameRowsAgainSayNothing(line, rows);
    }
  }

  private static void step(
      Random random, Map<String, MembershipRecord> rows, AggregateDriver line) {
    String incident = INCIDENTS.get(random.nextInt(INCIDENTS.size()));
    int dice = random.nextInt(10);
    if (dice < 5) {
      put(rows, line, report(random, incident).member());
    } else if (dice < 7) {
      rows.keySet().stream()
          .filter(key -> !key.endsWith("/"))
          .skip(rows.isEmpty() ? 0 : random.nextInt(rows.size()))
          .findFirst()
          .ifPresent(
              key -> {
                rows.remove(key);
                line.raw(key, null);
              });
    } else if (dice < 8) {
      merge(rows, line, incident, INCIDENTS.get(random.nextInt(INCIDENTS.size())));
    } else {
      put(rows, line, new IncidentLink(incident, null, List.of(), null, "none"));
    }
  }

  private static Report report(Random random, String incident) {
    int number = random.nextInt(8);
    Report report =
        Report.of("报" + number, "2026-05-1" + number, "心屿案报道" + number, "心屿案中有3人受骗，法院一审宣判。")
            .in(incident)
            .revision(1 + random.nextInt(3))
            .product("心屿");
    if (random.nextInt(4) == 0) {
      return report.context();
    }
    if (random.nextBoolean()) {
      report.harm(HarmType.values()[random.nextInt(3)], "有3人受骗").act("ai-fraud", "受骗");
    }
    if (random.nextInt(3) == 0) {
      report.quantity("3人", 3, "人", "victims").stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审宣判");
    }
    return random.nextInt(4) == 0 ? report.hazard() : report;
  }

  private static void put(
      Map<String, MembershipRecord> rows, AggregateDriver line, MembershipRecord row) {
    rows.put(row.recordKey(), row);
    line.put(row.recordKey(), row);
  }

  /**
   * As classify writes a merge: each member to its new place, the old place emptied, then the link.
   */
  private static void merge(
      Map<String, MembershipRecord> rows, AggregateDriver line, String from, String to) {
    if (from.equals(to)) {
      return;
    }
    for (MembershipRecord row : List.copyOf(rows.values())) {
      if (row instanceof Membership m && m.incidentId().equals(from)) {
        put(rows, line, movedTo(to, m));
        rows.remove(m.recordKey());
        line.remove(m);
      }
    }
    put(rows, line, new IncidentLink(from, to, List.of(), null, "merge"));
  }

  private static Membership movedTo(String incident, Membership m) {
    return new Membership(
        incident,
        m.article(),
        m.revision(),
        m.role(),
        m.copyGroup(),
        m.similarity(),
        m.reasons(),
        m.judgement(),
        m.ruleset());
  }

  private static void assertVersionsWithoutGaps(List<Incident> versions) {
    Map<String, Integer> last = new HashMap<>();
    for (Incident incident : versions) {
      assertThat(incident.version()).isEqualTo(last.getOrDefault(incident.id(), 0) + 1);
      last.put(incident.id(), incident.version());
    }
  }

  private static void assertLastVersionsFollowFromTheRows(
      List<Incident> versions, Map<String, MembershipRecord> rows) {
    Map<String, Incident> last = new HashMap<>();
    versions.forEach(incident -> last.put(incident.id(), incident));
    for (String id : INCIDENTS) {
      Members members = members(id, rows);
      Incident incident = last.get(id);
      if (members.stands()) {
        assertThat(incident)
            .isEqualTo(WRITER.write(members, incident.version(), incident.updatedAt()));
      } else if (incident != null) {
        assertThat(incident.status()).isNotEqualTo(IncidentStatus.OPEN);
        assertThat(incident.nArticles()).isEqualTo(members.articles().size());
      }
    }
  }

  private static void assertChangesGiveTheMembers(
      List<Incident> versions, List<IncidentChange> changes, Map<String, MembershipRecord> rows) {
    Map<String, Set<String>> replayed = new HashMap<>();
    for (IncidentChange change : changes) {
      Set<String> members = replayed.computeIfAbsent(change.incidentId(), i -> new HashSet<>());
      if (change.type() == ChangeType.CREATED || change.type() == ChangeType.ARTICLE_ADDED) {
        members.addAll(change.after());
      } else if (change.type() == ChangeType.ARTICLE_REMOVED) {
        members.removeAll(change.before());
      }
    }
    versions.stream()
        .map(Incident::id)
        .distinct()
        .forEach(
            id ->
                assertThat(replayed.getOrDefault(id, Set.of()))
                    .containsExactlyInAnyOrderElementsOf(
                        members(id, rows).articles().stream().map(m -> m.article().id()).toList()));
  }

  private static void assertSameRowsAgainSayNothing(
      AggregateDriver line, Map<String, MembershipRecord> rows) {
    rows.values().forEach(row -> line.put(row.recordKey(), row));
    assertThat(line.incidents()).isEmpty();
    assertThat(line.changes()).isEmpty();
    assertThat(line.rejects()).isEmpty();
  }

  private static Members members(String id, Map<String, MembershipRecord> rows) {
    List<Membership> articles = new ArrayList<>();
    IncidentLink link = null;
    for (MembershipRecord row : rows.values()) {
      if (row.incidentId().equals(id) && row instanceof Membership member) {
        articles.add(member);
      } else if (row.incidentId().equals(id) && row instanceof IncidentLink its) {
        link = its;
      }
    }
    return new Members(id, articles, link);
  }
}
