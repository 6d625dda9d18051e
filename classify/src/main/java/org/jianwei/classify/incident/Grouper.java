package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jianwei.classify.copy.CopyIndex;
import org.jianwei.classify.copy.CopyJudge;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.JudgeVersion;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.decision.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Groups assessed articles into incidents. Each assessment is compared with those before it; what
 * it can change is cut again, and what came out otherwise is returned. The partition does not
 * depend on the order of arrival; which of the articles gives an incident its id does. What people
 * decided holds whatever speaks against it. The partition is a function of the articles and the
 * decisions; what comes out, of both in their order alone.
 *
 * <p>Keeps an index in memory, which is rebuilt from the store. Not thread-safe.
 */
public final class Grouper {

  private final CaseStore store;
  private final Intake intake;
  private final CopyIndex copies;
  private final Roster roster = new Roster();
  private final Recut recut;
  private final IncidentLedger ledger = new IncidentLedger(roster);
  private final Themes themes;
  private final Ties ties;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Decisions decisions = new Decisions();
  private final Bonds bonds = new Bonds(decisions, standings);
  private final CaseIndex index;
  private final RestQueue restQueue;
  private final Placing placing;
  private final int movesMax;

  /** What is linked more weakly attaches to no case. */
  private final double leastToAttach;

  private final Backlog backlog;
  private long sequence;

  /** Latest day on which an article came. */
  private long today = Long.MIN_VALUE;

  /** Creates one for a batch: nothing rests, and all rows are written at once. */
  public Grouper(LinkJudge judge, CopyRules copyRules, Admission admission, CaseStore store) {
    this(judge, copyRules, admission, RestRules.never(), store, Integer.MAX_VALUE);
  }

  /**
   * Creates one and rebuilds its index from the store.
   *
   * @param movesMax most articles whose rows are written for one record; others wait for {@link
   *     #settle}
   */
  public Grouper(
      LinkJudge judge,
      CopyRules copyRules,
      Admission admission,
      RestRules restRules,
      CaseStore store,
      int movesMax) {
    this.movesMax = movesMax;
    this.store = store;
    this.intake = new Intake(new CopyPrinter(copyRules), admission);
    this.copies = new CopyIndex(new CopyJudge(copyRules));
    Rivals rivals = new Rivals(judge.rules());
    CaseGraph graph = new CaseGraph(judge, bonds, rivals, CandidateRules.shipped());
    Cut cut = new Cut(judge.rules(), bonds, rivals);
    this.recut = new Recut(graph, cut, roster, bonds);
    Profiles profiles = new Profiles(judge, store);
    this.index =
        new CaseIndex(
            store,
            profiles,
            copies,
            graph,
            roster,
            bonds,
            standings,
            JudgeVersion.of(judge.rules()));
    this.leastToAttach = judge.rules().leastToAttach();
    this.restQueue = new RestQueue(restRules, roster, standings, bonds, cut);
    this.placing = new Placing(judge, copies, ledger, decisions, bonds);
    decisions.restore(store);
    store.forEachIncident(ledger::restore);
    this.themes = new Themes(ledger, ThemeRules.shipped());
    this.ties = new Ties(ledger, TieRules.shipped());
    this.backlog = new Backlog(store);
    rebuild();
  }

  /**
   * What would be kept of an assessment, so that its size can be checked before anything changes.
   */
  public GroupedArticle preview(Assessment assessment) {
    return intake.read(assessment, sequence);
  }

  /**
   * Groups an assessment. A revision that was grouped before, or an older one, changes nothing.
   *
   * @return the records for the topic memberships, in the order in which to write them
   */
  public List<GroupingChange> apply(Assessment assessment) {
    String id = assessment.article().id();
    GroupedArticle before = store.article(id);
    if (before != null && before.revision() >= assessment.revision()) {
      return List.of();
    }
    GroupedArticle now = intake.read(assessment, before == null ? sequence : before.sequence());
    if (before == null && now.parts().isEmpty()) {
      return List.of();
    }
    sequence = Math.max(sequence, now.sequence() + 1);
    today = Math.max(today, Intake.arrivalDay(now.head()));
    Touched touched = new Touched();
    touched.articles.add(id);
    List<Node> resting = index.enter(now, touched);
    if (before != null) {
      index.standing(id).seats = Seat.of(index.placed(id).places());
    }
    index.adopt(resting, id, touched);
    regroup(touched);
    List<GroupingChange> changes = new ArrayList<>(write(now, touched.articles, id));
    changes.addAll(rest(id));
    return changes;
  }

  /**
   * Takes a decision, or takes one back. One that names articles which have not come, or that
   * contradicts one made before it, is kept all the same and holds once it can.
   */
  public DecisionEffect apply(Decision decision) {
    List<GroupingChange> changes = decisions.has(decision) ? List.of() : obey(decision);
    return new DecisionEffect(changes, decisions.overruling(decision), awaited(decision));
  }

  /** Whether no rows wait to be written. */
  public boolean isSettled() {
    return backlog.isEmpty();
  }

  /**
   * Writes rows that had to wait, in the order in which they came to wait.
   *
   * @return the next records for the topic memberships
   */
  public List<GroupingChange> settle() {
    List<GroupingChange> changes = new ArrayList<>();
    for (PendingMove move : backlog.first(movesMax)) {
      writeArticle(move.articleId(), null, move.cause(), changes);
    }
    return changes;
  }

  /** The decision with this key, taken back because its record was deleted; none where none is. */
  public Optional<Decision> deleted(String key) {
    return decisions
        .get(key)
        .map(d -> d.takenBack(d.decidedBy(), d.decidedAt(), "Its record was deleted."));
  }

  private Set<String> awaited(Decision decision) {
    if (decision.undone()) {
      return Set.of();
    }
    if (decision.kind() == DecisionKind.DISMISS) {
      String incident = decision.incidentId();
      return ledger.get(incident) == null ? Set.of(incident) : Set.of();
    }
    Set<String> awaited = new LinkedHashSet<>(Bundles.named(decision));
    awaited.removeAll(standings.keySet());
    return awaited;
  }

  private List<GroupingChange> obey(Decision decision) {
    Touched touched = new Touched();
    Set<String> named = decisions.put(decision);
    named.retainAll(standings.keySet());
    for (String article : named) {
      index.wake(article, touched);
      index.wakeBehind(article, touched);
    }
    named.forEach(article -> index.align(article, touched));
    store.put(decision);
    regroup(touched);
    if (decision.kind() == DecisionKind.DISMISS) {
      ledger.touch(decision.incidentId());
    }
    return write(null, touched.articles, decision.recordKey());
  }

  /** Lets some nodes rest whose turn it is. */
  private List<GroupingChange> rest(String cause) {
    List<Rest> unit = restQueue.next(today);
    if (unit.isEmpty()) {
      return List.of();
    }
    Touched touched = new Touched();
    index.rest(unit, touched);
    regroup(touched);
    return write(null, touched.articles, cause);
  }

  private void rebuild() {
    index.restore();
    backlog.first(Integer.MAX_VALUE).forEach(this::restore);
    index.settleResting();
    for (Standing standing : standings.values()) {
      sequence = Math.max(sequence, standing.sequence + 1);
      today = Math.max(today, standing.arrived);
      standing.nodes.forEach(restQueue::touch);
    }
    roster.takeChanged();
  }

  private void restore(PendingMove move) {
    List<Node> nodes = index.standing(move.articleId()).nodes;
    for (Node node : nodes) {
      String incident = move.incidentIds().get(node.part);
      roster.move(node, incident.isEmpty() ? null : incident);
    }
  }

  /** Cuts again what was touched and sets the incident of each node that moves. */
  private void regroup(Touched touched) {
    Set<Node> attaching = new LinkedHashSet<>();
    touched.nodes.stream().filter(n -> !n.founding).forEach(attaching::add);
    List<List<Node>> groups = recut.groups(touched.nodes);
    for (List<Node> group : groups) {
      bonds.bound(group).stream().filter(n -> !n.founding).forEach(attaching::add);
      for (Node node : group) {
        node.links.forEachFrom(
            leastToAttach,
            other -> {
              if (!other.founding) {
                attaching.add(other);
              }
            });
      }
    }
    ledger.assign(groups, touched.articles);
    ledger.changed().stream().filter(i -> i.mergedInto() != null).forEach(this::untell);
    groups.forEach(this::tell);
    for (Node node : attaching) {
      if (!node.atRest && roster.move(node, placing.attachment(node))) {
        touched.articles.add(node.articleId);
      }
    }
    touched.nodes.forEach(restQueue::touch);
    roster.takeChanged().forEach(restQueue::touch);
    index.keep();
  }

  private void tell(List<Node> group) {
    String id = group.get(0).incidentId;
    if (id != null && ledger.get(id) != null) {
      themes.told(Objects.requireNonNull(ledger.get(id)), group);
      ties.told(Objects.requireNonNull(ledger.get(id)), group);
    }
  }

  private void untell(OpenedIncident merged) {
    themes.merged(merged);
    ties.merged(Objects.requireNonNull(ledger.get(merged.id())));
  }

  private List<GroupingChange> write(
      @Nullable GroupedArticle applied, Set<String> articles, String cause) {
    List<GroupingChange> changes = new ArrayList<>();
    int moved = 0;
    for (String id : inLogOrder(articles)) {
      boolean revised = applied != null && id.equals(applied.head().id());
      if (!revised && moved == movesMax) {
        backlog.add(id, index.standing(id).nodes, cause);
      } else if (writeArticle(id, revised ? applied : null, cause, changes)) {
        moved++;
      }
    }
    for (OpenedIncident incident : ledger.changed()) {
      store.put(incident);
      placing.link(incident, cause).ifPresent(changes::add);
    }
    ledger.settled();
    return changes;
  }

  private List<String> inLogOrder(Set<String> articles) {
    return articles.stream()
        .filter(standings::containsKey)
        .sorted(Comparator.comparingLong(id -> index.standing(id).sequence))
        .toList();
  }

  /**
   * Writes where an article stands.
   *
   * @param revised the article in its new revision; null where it may only have moved
   * @return whether that is anything new
   */
  private boolean writeArticle(
      String id, @Nullable GroupedArticle revised, String cause, List<GroupingChange> changes) {
    backlog.written(id);
    Standing standing = index.standing(id);
    return standing.isAtRest()
        ? writeResting(standing, id, cause, changes)
        : writeCompared(standing, id, revised, cause, changes);
  }

  private boolean writeCompared(
      Standing standing,
      String id,
      @Nullable GroupedArticle revised,
      String cause,
      List<GroupingChange> changes) {
    String copyGroup = copyGroup(standing, id);
    boolean sameGroup = copyGroup.equals(standing.copyGroup);
    if (revised == null && sameGroup && placing.isSeated(standing, copyGroup)) {
      return false;
    }
    List<Place> former = standing.seats.isEmpty() ? List.of() : index.placed(id).places();
    GroupedArticle article = revised == null ? index.row(id) : revised;
    List<Place> places =
        placing.places(article, standing, former, copyGroup, revised != null, cause);
    PlacedArticle now = new PlacedArticle(copyGroup, places);
    changes.addAll(placing.changes(article, former, now, revised != null || !sameGroup));
    standing.copyGroup = copyGroup;
    standing.seats = Seat.of(places);
    if (revised != null) {
      store.put(revised);
    }
    store.put(id, now);
    return true;
  }

  private boolean writeResting(
      Standing standing, String id, String cause, List<GroupingChange> changes) {
    PlacedArticle before = index.placed(id);
    List<Place> places = placing.moved(standing, before, cause);
    if (places.equals(before.places())) {
      return false;
    }
    PlacedArticle now = new PlacedArticle(before.copyGroup(), places);
    changes.addAll(placing.changes(index.row(id), before.places(), now, false));
    store.put(id, now);
    return true;
  }

  /** The first of the copies of an article; of those that rest too, where it was one of them. */
  private String copyGroup(Standing standing, String id) {
    if (standing.nodes.isEmpty()) {
      return id;
    }
    if (isAtRest(standing.copyGroup)) {
      return standing.copyGroup;
    }
    String first = copies.first(id);
    String ofFirst = index.standing(first).copyGroup;
    return isAtRest(ofFirst) ? ofFirst : first;
  }

  private boolean isAtRest(String article) {
    Standing standing = standings.get(article);
    return standing != null && standing.isAtRest();
  }
}
