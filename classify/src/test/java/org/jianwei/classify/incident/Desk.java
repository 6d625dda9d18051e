package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** A grouper that is fed by slugs, and what it wrote. Checks its rows after every step. */
final class Desk {

  private static final CopyRules COPY_RULES = CopyRules.shipped();

  private final LinkJudge judge;
  private final MemoryCaseStore store = new MemoryCaseStore();
  private final Map<String, MembershipRecord> rows = new LinkedHashMap<>();
  private final StringBuilder log = new StringBuilder();
  private final RestRules restRules;
  private final int movesMax;
  private Grouper grouper;

  Desk(LinkJudge judge) {
    this(judge, Integer.MAX_VALUE);
  }

  Desk(LinkJudge judge, int movesMax) {
    this(judge, RestRules.shipped(), movesMax);
  }

  Desk(LinkJudge judge, RestRules restRules, int movesMax) {
    this.judge = judge;
    this.restRules = restRules;
    this.movesMax = movesMax;
    this.grouper = grouper();
  }

  /** Assessments and decisions, in this order. */
  Desk feed(Iterable<?> stream) {
    stream.forEach(this::feed);
    return this;
  }

  List<GroupingChange> feed(Object record) {
    List<GroupingChange> changes =
        record instanceof Assessment assessment
            ? grouper.apply(assessment)
            : decide((Decision) record).changes();
    return written(changes);
  }

  /** Writes some of the rows that wait. */
  List<GroupingChange> settle() {
    return written(grouper.settle());
  }

  boolean isSettled() {
    return grouper.isSettled();
  }

  private List<GroupingChange> written(List<GroupingChange> changes) {
    changes.forEach(this::write);
    RowInvariants.check(store, rows, grouper.isSettled());
    return changes;
  }

  DecisionEffect decide(Decision decision) {
    return grouper.apply(decision);
  }

  /** Goes on as after a crash: with what the store holds. */
  void restart() {
    grouper = grouper();
  }

  private Grouper grouper() {
    return new Grouper(judge, COPY_RULES, Admission.RELEVANT, restRules, store, movesMax);
  }

  /** Ids of the articles that rest. */
  Set<String> resting() {
    Set<String> resting = new TreeSet<>();
    store.forEachResting(article -> resting.add(article.articleId()));
    return resting;
  }

  /** All records written so far, as bytes. */
  String log() {
    return log.toString();
  }

  /** Which articles stand together, by id. */
  Set<Set<String>> partition() {
    Map<String, Set<String>> groups = new TreeMap<>();
    memberships()
        .forEach(
            m ->
                groups.computeIfAbsent(m.incidentId(), i -> new TreeSet<>()).add(m.article().id()));
    return new HashSet<>(groups.values());
  }

  /** Which article stands in which incident. */
  Set<String> places() {
    Set<String> places = new TreeSet<>();
    memberships().forEach(m -> places.add(m.recordKey()));
    return places;
  }

  String incidentOf(String slug) {
    return incidentsOf(slug).get(0);
  }

  List<String> incidentsOf(String slug) {
    return store.placed(Rulings.id(slug)).places().stream().map(Place::incidentId).toList();
  }

  Membership membership(String slug) {
    return memberships().stream()
        .filter(m -> m.article().id().equals(Rulings.id(slug)))
        .findFirst()
        .orElseThrow();
  }

  @Nullable IncidentLink link(String incidentId) {
    return (IncidentLink) rows.get(MembershipRecord.key(incidentId, ""));
  }

  private List<Membership> memberships() {
    List<Membership> memberships = new ArrayList<>();
    rows.values().stream()
        .filter(Membership.class::isInstance)
        .map(Membership.class::cast)
        .forEach(memberships::add);
    return memberships;
  }

  private void write(GroupingChange change) {
    MembershipRecord value = change.value();
    log.append(change.key()).append('=');
    if (value == null) {
      rows.remove(change.key());
    } else {
      rows.put(change.key(), value);
      log.append(JsonCodec.writeString(value));
    }
    log.append('\n');
  }
}
