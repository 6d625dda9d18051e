package org.jianwei.classify.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jianwei.classify.copy.CopyIndex;
import org.jianwei.classify.copy.CopyPrint;
import org.jspecify.annotations.Nullable;

/**
 * All articles in memory: those that are compared, in the graph and among the copies, and those
 * that rest. Takes note of what each change touches.
 */
final class CaseIndex {

  /** So many are kept with each record, so that none takes long. */
  private static final int UNKEPT_AT_ONCE = 20;

  private final CaseStore store;
  private final Profiles profiles;
  private final CopyIndex copies;
  private final CaseGraph graph;
  private final Roster roster;
  private final Bonds bonds;
  private final Map<String, Standing> standings;
  private final long rules;

  /** Articles that were compared again at the start, what of which is still to be kept. */
  private final TreeSet<String> unkept = new TreeSet<>();

  /** How often articles were compared. */
  private long turns;

  /**
   * Creates an empty one.
   *
   * @param rules by which articles are compared
   * @param standings takes where each article stands
   */
  CaseIndex(
      CaseStore store,
      Profiles profiles,
      CopyIndex copies,
      CaseGraph graph,
      Roster roster,
      Bonds bonds,
      Map<String, Standing> standings,
      long rules) {
    this.store = store;
    this.profiles = profiles;
    this.copies = copies;
    this.graph = graph;
    this.roster = roster;
    this.bonds = bonds;
    this.standings = standings;
    this.rules = rules;
  }

  /** Where an article stands that is here. */
  Standing standing(String id) {
    @Nullable Standing standing = standings.get(id);
    if (standing == null) {
      throw new IllegalStateException("article " + id + " is not in the index");
    }
    return standing;
  }

  boolean isHere(String id) {
    return standings.containsKey(id);
  }

  /** Takes in what a store holds. */
  void restore() {
    CaseRestore restore = new CaseRestore(store, this, graph, rules);
    restore.run();
    unkept.addAll(graph.takeCompared());
    turns = restore.turns();
  }

  /** Takes an article in that is linked afterwards. */
  Standing enterUnlinked(Shape shape, CopyPrint print) {
    Standing standing = stand(shape);
    if (!standing.nodes.isEmpty()) {
      copies.add(shape.articleId(), shape.sequence(), shape.day(), print);
    }
    settle(shape.articleId());
    return standing;
  }

  /** Lets an article that is here stand where it was last written to stand. */
  void settle(String id) {
    Standing standing = standing(id);
    PlacedArticle placed = placed(id);
    standing.copyGroup = placed.copyGroup();
    standing.seats = Seat.of(placed.places());
    placed.places().forEach(p -> roster.move(standing.nodes.get(p.part()), p.incidentId()));
  }

  /**
   * Lets copies stand behind the first of them.
   *
   * @param groups the groups of copies that were seen to before, by the first in the log
   */
  void align(Standing standing, Set<String> groups) {
    Node node = standing.whole().orElse(null);
    if (node != null && groups.add(copies.first(node.articleId))) {
      graph.align(wholeCopies(copies.group(node.articleId)), new HashSet<>());
    }
  }

  /**
   * Takes an article in that rests.
   *
   * @param leaders takes by node the article behind which it rests
   */
  void enterResting(RestingArticle row, Map<Node, String> leaders) {
    List<Node> nodes = row.shape().nodes(profiles);
    for (Node node : nodes) {
      node.atRest = true;
      String behind = row.parts().get(node.part).behind();
      if (behind != null) {
        leaders.put(node, behind);
      }
    }
    standings.put(
        row.articleId(), new Standing(row.sequence(), 0, nodes, row.articleId(), List.of()));
  }

  /** Lets what rests belong to the incident of that behind which it rests. */
  void settleResting() {
    for (Standing standing : standings.values()) {
      for (Node node : standing.nodes) {
        Node leader = node.leader;
        if (node.atRest && leader != null) {
          roster.move(node, leader.incidentId);
        }
      }
    }
  }

  /**
   * Puts an article in the place of its former revision, if there is one, and links its nodes. Its
   * copies stay as they are where they still are copies of it, so that a text that was revised is
   * compared once.
   *
   * @return what rested behind the former revision
   */
  List<Node> enter(GroupedArticle article, Touched touched) {
    String id = article.head().id();
    @Nullable Standing former = standings.remove(id);
    List<String> copiesLeft = former == null ? List.of() : withdraw(id, former, touched);
    enter(article, copiesLeft, touched);
    return former == null
        ? List.of()
        : former.nodes.stream().flatMap(node -> node.resting.stream()).toList();
  }

  /** Takes a former revision out; returns of what it was a copy. */
  private List<String> withdraw(String id, Standing former, Touched touched) {
    if (former.isAtRest()) {
      store.removeResting(id);
    }
    Set<Node> nodes = touched.nodes;
    nodes.addAll(bonds.bound(former.nodes));
    former.nodes.forEach(node -> graph.withdraw(node, nodes));
    former.nodes.forEach(node -> roster.move(node, null));
    nodes.removeAll(former.nodes);
    return copies.remove(id);
  }

  /** Aligns the groups of copies that are left where some were taken out. */
  private void part(Collection<String> copiesLeft, Touched touched) {
    copiesLeft.stream()
        .map(copies::group)
        .distinct()
        .forEach(group -> graph.align(wholeCopies(group), touched.nodes));
    touched.articles.addAll(copiesLeft);
  }

  /**
   * Links the nodes of an article.
   *
   * @param copiesLeft of what its former revision was a copy
   */
  private void enter(GroupedArticle article, List<String> copiesLeft, Touched touched) {
    String id = article.head().id();
    profiles.entering(article);
    List<Node> nodes = stand(Shape.of(article)).nodes;
    if (nodes.isEmpty()) {
      part(copiesLeft, touched);
      graph.passOver(id);
      return;
    }
    long day = Intake.day(article.head());
    int united = copies.add(id, article.sequence(), day, article.print());
    if (copiesLeft.isEmpty() && united == 1 && follows(nodes)) {
      return;
    }
    List<String> group = copies.group(id);
    if (nodes.size() == 1) {
      graph.align(wholeCopies(group), touched.nodes);
    } else {
      nodes.forEach(node -> graph.add(node, touched.nodes));
    }
    part(copiesLeft, touched);
    touched.nodes.addAll(nodes);
    touched.nodes.addAll(bonds.bound(nodes));
    group.stream()
        .filter(copy -> !standing(copy).copyGroup.equals(group.get(0)))
        .forEach(touched.articles::add);
  }

  private Standing stand(Shape shape) {
    String id = shape.articleId();
    List<Node> nodes = shape.nodes(profiles);
    Standing standing = new Standing(shape.sequence(), shape.arrived(), nodes, id, List.of());
    standings.put(id, standing);
    return standing;
  }

  /**
   * Lets what rested behind a former revision go with the present one, or else be compared again.
   */
  void adopt(List<Node> resting, String id, Touched touched) {
    Optional<Node> leader =
        standing(id)
            .whole()
            .map(node -> node.founding && node.leader != null ? node.leader : node)
            .filter(node -> node.isHead() && !bonds.isDecided(node));
    if (leader.isPresent()) {
      graph.restBehind(new ArrayList<>(resting), leader.get());
    } else {
      Set<String> ids = new TreeSet<>();
      resting.forEach(node -> ids.add(node.articleId));
      ids.forEach(each -> wake(each, touched));
    }
  }

  /** Lets an article that rests be compared again. */
  void wake(String id, Touched touched) {
    Standing former = standing(id);
    if (!former.isAtRest()) {
      return;
    }
    GroupedArticle row = row(id);
    List<String> incidents = new ArrayList<>();
    for (Node node : former.nodes) {
      incidents.add(node.incidentId == null ? "" : node.incidentId);
      graph.withdraw(node, touched.nodes);
      roster.move(node, null);
    }
    store.removeResting(id);
    enter(row, List.of(), touched);
    Standing standing = standing(id);
    PlacedArticle placed = placed(id);
    standing.copyGroup = placed.copyGroup();
    standing.seats = Seat.of(placed.places());
    for (Node node : standing.nodes) {
      String incident = incidents.get(node.part);
      roster.move(node, incident.isEmpty() ? null : incident);
    }
    touched.nodes.addAll(standing.nodes);
    touched.articles.add(id);
  }

  /** Lets all that rests behind the nodes of an article be compared again. */
  void wakeBehind(String id, Touched touched) {
    Set<String> ids = new TreeSet<>();
    standing(id).nodes.forEach(node -> node.resting.forEach(r -> ids.add(r.articleId)));
    ids.forEach(each -> wake(each, touched));
  }

  /** Lets nodes rest, all or none of each article. */
  void rest(List<Rest> unit, Touched touched) {
    Set<String> ids = new LinkedHashSet<>();
    unit.forEach(rest -> ids.add(rest.node().articleId));
    for (Rest rest : unit) {
      Node first = rest.node().leader;
      if (first != null) {
        first.followers.remove(rest.node());
      }
    }
    unit.forEach(rest -> graph.rest(rest.node(), rest.leader(), touched.nodes));
    ids.forEach(id -> standing(id).seats = List.of());
    List<String> left = copies.remove(ids);
    if (!isWhole(left)) {
      part(left, touched);
    }
  }

  /** Whether copies are still one group, whose reports stand behind the first. */
  private boolean isWhole(List<String> left) {
    if (left.isEmpty()) {
      return true;
    }
    List<Node> nodes = wholeCopies(left);
    return left.equals(copies.group(left.get(0)))
        && nodes.stream().filter(Node::isHead).count() <= 1;
  }

  /** Keeps where articles rest that rest otherwise than before, and what was compared. */
  void keep() {
    for (String id : graph.takeRested()) {
      Standing standing = standings.get(id);
      if (standing != null && standing.isAtRest()) {
        store.removeCompared(id);
        store.put(RestingArticle.of(standing));
      }
    }
    graph.takeCompared().forEach(this::keepCompared);
    for (int i = 0; i < UNKEPT_AT_ONCE && !unkept.isEmpty(); i++) {
      keepCompared(unkept.pollFirst());
    }
  }

  private void keepCompared(String id) {
    Standing standing = standings.get(id);
    if (standing != null && !standing.isAtRest()) {
      ComparedArticle compared = ComparedArticle.of(id, standing, rules, turns++, copies.print(id));
      store.putCompared(id, ComparedBytes.of(compared));
      unkept.remove(id);
    }
  }

  /** Where an article stands that is here, as it was last written out. */
  PlacedArticle placed(String id) {
    PlacedArticle placed = store.placed(id);
    if (placed == null) {
      throw new IllegalStateException("the store does not say where article " + id + " stands");
    }
    return placed;
  }

  /** The row of an article that is here. */
  GroupedArticle row(String id) {
    GroupedArticle row = store.article(id);
    if (row == null) {
      throw new IllegalStateException("article " + id + " is not in the store");
    }
    return row;
  }

  /** Aligns an article with its copies after what people decided about it has changed. */
  void align(String id, Touched touched) {
    Standing standing = standing(id);
    touched.nodes.addAll(standing.nodes);
    touched.articles.add(id);
    if (!standing.nodes.isEmpty()) {
      graph.align(wholeCopies(copies.group(id)), touched.nodes);
    }
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

  private List<Node> wholeCopies(Collection<String> group) {
    return group.stream().flatMap(copy -> standing(copy).whole().stream()).toList();
  }
}
