package org.jianwei.classify.incident;

import it.unimi.dsi.fastutil.longs.Long2ObjectMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianwei.classify.likeness.Profile;

/**
 * Takes in what a store holds. What was compared by the same rules is linked as it was then; all
 * else is compared again.
 */
final class CaseRestore {

  private final CaseStore store;
  private final CaseIndex index;
  private final CaseGraph graph;
  private final long rules;
  private final Set<Node> ignored = new HashSet<>();

  /** By place in the log, the articles that are linked as they were. */
  private final Long2ObjectMap<Linked> linked = new Long2ObjectOpenHashMap<>();

  private final List<String> unlinked = new ArrayList<>();
  private long turns;

  /**
   * Creates one.
   *
   * @param rules by which articles are compared now
   */
  CaseRestore(CaseStore store, CaseIndex index, CaseGraph graph, long rules) {
    this.store = store;
    this.index = index;
    this.graph = graph;
    this.rules = rules;
  }

  /** Takes in all articles, those that rest last. */
  void run() {
    store.forEachCompared((id, bytes) -> enter(ComparedBytes.read(id, bytes)));
    store.forEachCompared((id, bytes) -> link(ComparedBytes.read(id, bytes)));
    Set<String> groups = new HashSet<>();
    linked.values().forEach(each -> index.align(each.standing, groups));
    graph.takeCompared();
    unlinked.forEach(this::compare);
    Map<Node, String> leaders = new HashMap<>();
    store.forEachResting(row -> index.enterResting(row, leaders));
    leaders.forEach(
        (node, leader) -> graph.restBehind(node, index.standing(leader).whole().orElseThrow()));
    graph.takeRested();
  }

  /** The next place in the order in which articles are compared. */
  long turns() {
    return turns;
  }

  private void enter(ComparedArticle compared) {
    Optional<List<Optional<Profile>>> profiles = profiles(compared);
    if (compared.rules() != rules || profiles.isEmpty()) {
      unlinked.add(compared.articleId());
      return;
    }
    turns = Math.max(turns, compared.turn() + 1);
    Standing standing = index.enterUnlinked(compared.shape(), compared.print());
    linked.put(standing.sequence, new Linked(standing, compared.turn()));
    for (Node node : standing.nodes) {
      profiles.get().get(node.part).ifPresent(profile -> graph.restore(node, profile));
    }
  }

  /** By part its profile, where it was compared; empty where one is damaged. */
  private static Optional<List<Optional<Profile>>> profiles(ComparedArticle compared) {
    List<Optional<Profile>> profiles = new ArrayList<>();
    try {
      for (ComparedPart part : compared.parts()) {
        byte[] bytes = part.profile();
        profiles.add(part.isCompared() ? Optional.of(Profile.ofBytes(bytes)) : Optional.empty());
      }
      return Optional.of(profiles);
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private void link(ComparedArticle compared) {
    if (index.isHere(compared.articleId())) {
      List<Node> nodes = index.standing(compared.articleId()).nodes;
      for (int i = 0; i < compared.parts().size(); i++) {
        link(nodes.get(i), compared.parts().get(i), compared.turn());
      }
    }
  }

  /** Links a part as it was when it was compared, but for what was compared after that. */
  private void link(Node node, ComparedPart part, long turn) {
    for (int i = 0; i < part.others().length; i++) {
      Linked other = linked.get(part.others()[i]);
      if (other != null && other.turn < turn) {
        Node to = other.standing.nodes.get(part.parts()[i]);
        if (to.keys != null) {
          graph.join(node, to, Links.ofSteps(part.steps()[i]), ignored);
        }
      }
    }
    ignored.clear();
  }

  private void compare(String id) {
    index.enter(index.row(id), new Touched());
    index.settle(id);
  }

  private record Linked(Standing standing, long turn) {}
}
