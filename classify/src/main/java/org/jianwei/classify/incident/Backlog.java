package org.jianwei.classify.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles whose rows are still to be written, first come first served. Kept in the store, so that
 * after a restart they stand where they stood.
 */
final class Backlog {

  private final CaseStore store;
  private final TreeMap<Long, PendingMove> byOrder = new TreeMap<>();
  private final Map<String, PendingMove> byArticle = new HashMap<>();

  /** What waits in a store. */
  Backlog(CaseStore store) {
    this.store = store;
    store.forEachPending(this::keep);
  }

  boolean isEmpty() {
    return byOrder.isEmpty();
  }

  /** The first that wait, at most so many. */
  List<PendingMove> first(int max) {
    return byOrder.values().stream().limit(max).toList();
  }

  /** Lets an article wait; one that waits already keeps its turn. */
  void add(String articleId, List<Node> nodes, String cause) {
    PendingMove waiting = byArticle.get(articleId);
    long last = byOrder.isEmpty() ? 0 : byOrder.lastKey() + 1;
    List<String> incidents =
        nodes.stream().map(node -> node.incidentId == null ? "" : node.incidentId).toList();
    PendingMove move =
        new PendingMove(waiting == null ? last : waiting.order(), articleId, incidents, cause);
    keep(move);
    store.put(move);
  }

  /** Takes note that an article's rows are written. */
  void written(String articleId) {
    PendingMove move = byArticle.remove(articleId);
    if (move != null) {
      byOrder.remove(move.order());
      store.removePending(articleId);
    }
  }

  private void keep(PendingMove move) {
    byOrder.put(move.order(), move);
    byArticle.put(move.articleId(), move);
  }
}
