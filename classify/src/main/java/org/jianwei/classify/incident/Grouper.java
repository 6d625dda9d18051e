package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.classify.copy.CopyIndex;
import org.jianwei.classify.copy.CopyJudge;
import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.likeness.CandidateRules;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.likeness.Profile;
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

  private final LinkJudge judge;
  private final CaseStore store;
  private final Intake intake;
  private final CopyIndex copies;
  private final CaseGraph graph;
  private final Roster roster = new Roster();
  private final Recut recut;
  private final IncidentLedger ledger = new IncidentLedger(roster);
  private final Themes themes;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Decisions decisions = new Decisions();
  private final Bonds bonds = new Bonds(decisions, standings);
  private final Placing placing;
  private final int movesMax;
  private final Backlog backlog;
  private long sequence;

  /** Creates one that writes all rows at once, and rebuilds its index from the store. */
  public Grouper(LinkJudge judge, CopyRules copyRules, Admission admission, CaseStore store) {
    this(judge, copyRules, admission, store, Integer.MAX_VALUE);
  }

  /**
   * Creates one and rebuilds its index from the store.
   *
   * @param movesMax most articles whose rows are written for one record; others wait for {@link
   *     #settle}
   */
  public Grouper(
      LinkJudge judge, CopyRules copyRules, Admission admission, CaseStore store, int movesMax) {
    this.movesMax = movesMax;
    this.judge = judge;
    this.store = store;
    this.intake = new Intake(new CopyPrinter(copyRules), admission);
    this.copies = new CopyIndex(new CopyJudge(copyRules));
    this.graph = new CaseGraph(judge, bonds, CandidateRules.shipped());
    this.recut = new Recut(graph, new Cut(judge.rules(), bonds), roster);
    this.placing = new Placing(judge, copies, ledger, decisions, bonds);
    decisions.restore(store);
    store.forEachIncident(ledger::restore);
    this.themes = new Themes(ledger, ThemeRules.shipped());
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
    Set<Node> touched = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>(List.of(id));
    List<Place> formerPlaces = withdraw(id, touched, articles);
    enter(now, touched, articles);
    standing(id).places = formerPlaces;
    regroup(touched, articles);
    return write(now, articles, id);
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
    Set<Node> touched = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>();
    for (String article : decisions.put(decision)) {
      Standing standing = standings.get(article);
      if (standing != null) {
        touched.addAll(standing.nodes);
        articles.add(article);
        if (!standing.nodes.isEmpty()) {
          graph.align(wholeCopies(copies.group(article)), touched);
        }
      }
    }
    store.put(decision);
    regroup(touched, articles);
    if (decision.kind() == DecisionKind.DISMISS) {
      ledger.touch(decision.incidentId());
    }
    return write(null, articles, decision.recordKey());
  }

  private void rebuild() {
    List<GroupedArticle> all = new ArrayList<>();
    store.forEachArticle(all::add);
    all.sort(Comparator.comparingLong(GroupedArticle::sequence));
    for (GroupedArticle article : all) {
      enter(article, new LinkedHashSet<>(), new LinkedHashSet<>());
      Standing standing = standing(article.head().id());
      standing.copyGroup = article.copyGroup();
      standing.places = article.places();
      article.places().forEach(p -> roster.move(standing.nodes.get(p.part()), p.incidentId()));
      sequence = Math.max(sequence, article.sequence() + 1);
    }
    backlog.first(Integer.MAX_VALUE).forEach(this::restore);
  }

  private void restore(PendingMove move) {
    List<Node> nodes = standing(move.articleId()).nodes;
    for (Node node : nodes) {
      String incident = move.incidentIds().get(node.part);
      roster.move(node, incident.isEmpty() ? null : incident);
    }
  }

  /** Takes the former revision out; returns where it stood. */
  private List<Place> withdraw(String id, Set<Node> touched, Set<String> articles) {
    Standing former = standings.remove(id);
    if (former == null) {
      return List.of();
    }
    touched.addAll(bonds.bound(former.nodes));
    former.nodes.forEach(node -> graph.withdraw(node, touched));
    former.nodes.forEach(node -> roster.move(node, null));
    touched.removeAll(former.nodes);
    List<String> copiesLeft = copies.remove(id);
    copiesLeft.forEach(
        copy -> standing(copy).whole().ifPresent(node -> graph.withdraw(node, touched)));
    copiesLeft.stream()
        .map(copies::group)
        .distinct()
        .forEach(group -> graph.align(wholeCopies(group), touched));
    articles.addAll(copiesLeft);
    return former.places;
  }

  private void enter(GroupedArticle article, Set<Node> touched, Set<String> articles) {
    String id = article.head().id();
    List<Node> nodes = nodes(article);
    standings.put(id, new Standing(article.sequence(), nodes, id, List.of()));
    if (nodes.isEmpty()) {
      return;
    }
    int united = copies.add(id, article.sequence(), Intake.day(article.head()), article.print());
    if (united == 1 && follows(nodes)) {
      return;
    }
    List<String> group = copies.group(id);
    if (nodes.size() == 1) {
      graph.align(wholeCopies(group), touched);
    } else {
      nodes.forEach(graph::add);
    }
    touched.addAll(nodes);
    touched.addAll(bonds.bound(nodes));
    group.stream()
        .filter(copy -> !standing(copy).copyGroup.equals(group.get(0)))
        .forEach(articles::add);
  }

  /**
   * Lets a further reprint stand behind the first of its copies, without going through all of them.
   * Nothing else depends on it, unless people decided something about it.
   */
  private boolean follows(List<Node> nodes) {
    Node copy = nodes.get(0);
    if (!copy.whole || !copy.founding || bonds.isDecided(copy)) {
      return false;
    }
    Optional<Node> first =
        standing(copies.first(copy.articleId))
            .whole()
            .map(node -> node.leader == null ? node : node.leader)
            .filter(node -> leads(node, copy));
    first.ifPresent(
        leader -> {
          graph.follow(copy, leader);
          roster.move(copy, leader.incidentId);
        });
    return first.isPresent();
  }

  /** Whether a node is the first of its copies for sure, and so of a further one. */
  private boolean leads(Node node, Node copy) {
    return node.founding && !bonds.isDecided(node) && Node.CANONICAL.compare(node, copy) < 0;
  }

  private List<Node> wholeCopies(List<String> group) {
    return group.stream().flatMap(copy -> standing(copy).whole().stream()).toList();
  }

  private List<Node> nodes(GroupedArticle article) {
    List<Node> nodes = new ArrayList<>();
    long day = Intake.day(article.head());
    for (GroupedPart part : article.parts()) {
      Profile profile = judge.profile(part.title(), part.excerpt(), part.judgement(), day);
      nodes.add(
          new Node(
              article.head().id(),
              nodes.size(),
              article.parts().size() == 1,
              article.sequence(),
              part.founding(),
              part.founding() || part.judgement().isHarm(),
              profile));
    }
    return nodes;
  }

  /** Cuts again what was touched and sets the incident of each node that moves. */
  private void regroup(Set<Node> touched, Set<String> articles) {
    Set<Node> attaching = new LinkedHashSet<>();
    touched.stream().filter(n -> !n.founding).forEach(attaching::add);
    List<List<Node>> groups = recut.groups(touched);
    for (List<Node> group : groups) {
      bonds.bound(group).stream().filter(n -> !n.founding).forEach(attaching::add);
      for (Node node : group) {
        node.links.forEach(
            other -> {
              if (!other.founding) {
                attaching.add(other);
              }
            });
      }
    }
    ledger.assign(groups, articles);
    ledger.changed().stream().filter(i -> i.mergedInto() != null).forEach(themes::merged);
    groups.forEach(this::tell);
    for (Node node : attaching) {
      if (roster.move(node, placing.attachment(node))) {
        articles.add(node.articleId);
      }
    }
  }

  private void tell(List<Node> group) {
    String id = group.get(0).incidentId;
    OpenedIncident incident = id == null ? null : ledger.get(id);
    if (incident != null) {
      themes.told(incident, group);
    }
  }

  private List<GroupingChange> write(
      @Nullable GroupedArticle applied, Set<String> articles, String cause) {
    List<GroupingChange> changes = new ArrayList<>();
    int moved = 0;
    for (String id : inLogOrder(articles)) {
      boolean revised = applied != null && id.equals(applied.head().id());
      if (!revised && moved == movesMax) {
        backlog.add(id, standing(id).nodes, cause);
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
        .sorted(Comparator.comparingLong(id -> standing(id).sequence))
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
    Standing standing = standing(id);
    String copyGroup = standing.nodes.isEmpty() ? id : copies.first(id);
    List<Place> places = placing.places(standing, copyGroup, revised != null, cause);
    boolean sameGroup = copyGroup.equals(standing.copyGroup);
    GroupedArticle kept = revised;
    if (kept == null) {
      if (sameGroup && places.equals(standing.places)) {
        return false;
      }
      kept = store.article(id);
      if (kept == null) {
        throw new IllegalStateException("article " + id + " is not in the store");
      }
    }
    GroupedArticle now = kept.placed(copyGroup, places);
    changes.addAll(placing.changes(now, standing.places, revised != null || !sameGroup));
    standing.copyGroup = copyGroup;
    standing.places = places;
    store.put(now);
    return true;
  }

  private Standing standing(String id) {
    @Nullable Standing standing = standings.get(id);
    if (standing == null) {
      throw new IllegalStateException("article " + id + " is not in the index");
    }
    return standing;
  }
}
