package org.jianwei.aggregate.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianwei.aggregate.Report;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.incident.Reason;
import org.jianwei.contracts.incident.Related;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;

/** A memberships log that is drawn row by row, in the order in which classify would write it. */
final class RandomLog {

  private static final List<String> INCIDENTS =
      List.of("2026-05-01-aaaa", "2026-05-02-bbbb", "2026-05-03-cccc", "2026-05-04-dddd");
  private static final int ARTICLES = 14;

  private final Random random;
  private final AggregateDriver line;
  private final Map<String, MembershipRecord> rows = new TreeMap<>();

  RandomLog(Random random, AggregateDriver line) {
    this.random = random;
    this.line = line;
  }

  /** The rows as the log leaves them, by key. */
  Map<String, MembershipRecord> rows() {
    return rows;
  }

  /** Incidents that somebody reports. */
  Set<String> standing() {
    return rows.values().stream()
        .filter(row -> row instanceof Membership m && m.judgement().isHarm())
        .map(MembershipRecord::incidentId)
        .collect(Collectors.toSet());
  }

  /**
   * One thing happens.
   *
   * @param known incidents that have a record; context joins no other
   */
  void step(Collection<String> known) {
    String incident = INCIDENTS.get(random.nextInt(INCIDENTS.size()));
    String other = INCIDENTS.get(random.nextInt(INCIDENTS.size()));
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4, 5 -> put(article(incident, known.contains(incident)));
      case 6, 7 -> remove(incident);
      case 8 -> move(incident, other, 1, null);
      case 9 -> move(incident, other, ARTICLES, other);
      case 10 -> move(incident, other, 1 + random.nextInt(4), null);
      default -> link(incident, other);
    }
  }

  private Membership article(String incident, boolean contextToo) {
    int number = random.nextInt(ARTICLES);
    Report report =
        Report.of(
                "报" + number,
                "2026-0" + (1 + number % 4) + "-1" + number % 8,
                "心屿案报道" + number,
                "心屿案中有3人受骗，法院一审宣判。")
            .in(incident)
            .revision(1 + random.nextInt(3))
            .cut(random.nextInt(6) == 0)
            .product("心屿");
    if (random.nextInt(3) == 0) {
      report.copyOf(Report.of("报", "2026-05-10", "原文" + number % 3, "原文。").member());
    }
    if (contextToo && random.nextInt(4) == 0) {
      return report.context().member();
    }
    if (random.nextBoolean()) {
      report.harm(HarmType.values()[random.nextInt(3)], "有3人受骗").act("ai-fraud", "受骗");
    }
    if (random.nextInt(3) == 0) {
      report.quantity("3人", 3, "人", "victims").stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审宣判");
    }
    return (random.nextInt(4) == 0 ? report.hazard() : report).member();
  }

  private void remove(String incident) {
    List<Membership> members = members(incident);
    if (!members.isEmpty()) {
      takeAway(members.get(random.nextInt(members.size())));
    }
  }

  /**
   * Members go to another incident: all of them in a merge, which ends with the link of the one
   * that was left; some in a split, or when people or new articles move them.
   */
  private void move(String from, String to, int most, String mergedInto) {
    if (from.equals(to)) {
      return;
    }
    members(from).stream()
        // Context cannot go first: it founds nothing.
        .sorted(Comparator.comparing(m -> !m.judgement().isHarm()))
        .limit(most)
        .filter(m -> m.judgement().isHarm() || standing().contains(to))
        .forEach(
            m -> {
              put(movedTo(to, m));
              takeAway(m);
            });
    if (mergedInto != null && members(from).isEmpty()) {
      put(new IncidentLink(from, mergedInto, List.of(), null, "merge"));
    }
  }

  private void link(String incident, String other) {
    Decision dismissal =
        new Decision(
            incident,
            DecisionKind.DISMISS,
            "928a1e0f48d91b9727dec3b14ecc3821",
            null,
            null,
            List.of(),
            false,
            "林澄",
            Instant.parse("2026-06-02T00:00:00Z"),
            "演习");
    List<Related> related =
        incident.equals(other) ? List.of() : List.of(new Related(other, "theme", 0.5));
    put(
        switch (random.nextInt(3)) {
          case 0 -> new IncidentLink(incident, null, related, dismissal, dismissal.recordKey());
          case 1 -> new IncidentLink(incident, null, related, null, "theme");
          default -> new IncidentLink(incident, null, List.of(), null, "none");
        });
  }

  private List<Membership> members(String incident) {
    List<Membership> members = new ArrayList<>();
    for (MembershipRecord row : rows.values()) {
      if (row instanceof Membership member && row.incidentId().equals(incident)) {
        members.add(member);
      }
    }
    return members;
  }

  private void put(MembershipRecord row) {
    rows.put(row.recordKey(), row);
    line.put(row.recordKey(), row);
  }

  private void takeAway(Membership member) {
    rows.remove(member.recordKey());
    line.remove(member);
  }

  private static Membership movedTo(String incident, Membership m) {
    return new Membership(
        incident,
        m.article(),
        m.revision(),
        m.role(),
        m.copyGroup(),
        m.similarity(),
        List.of(new Reason("moved", "from " + m.incidentId() + " by merge", 0)),
        m.judgement(),
        m.ruleset());
  }
}
