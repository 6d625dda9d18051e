package org.jianwei.classify.incident;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jianwei.contracts.decision.Decision;
import org.jspecify.annotations.Nullable;

/** Where grouping keeps what it knows. All else is rebuilt from it. */
public interface CaseStore {

  /** The article with this id; null where it was never grouped. */
  @Nullable GroupedArticle article(String articleId);

  /** Where the article with this id stands; null where it was never grouped. */
  @Nullable PlacedArticle placed(String articleId);

  /** Keeps where an article stands. */
  void put(String articleId, PlacedArticle placed);

  /** Keeps an article. */
  void put(GroupedArticle article);

  /** Keeps an incident. */
  void put(OpenedIncident incident);

  /** Keeps a decision, in place of the one with the same key. */
  void put(Decision decision);

  /** Keeps a move that waits, in place of that of the same article. */
  void put(PendingMove move);

  /** Forgets the move of an article. */
  void removePending(String articleId);

  /** Keeps where an article rests, beside its row. */
  void put(RestingArticle article);

  /** Forgets that an article rests; its row stays. */
  void removeResting(String articleId);

  /** Keeps what was compared of an article, as bytes, beside its row. */
  void putCompared(String articleId, byte[] compared);

  /** Forgets what was compared of an article. */
  void removeCompared(String articleId);

  /** Hands over by article what was compared of it, in any order. */
  void forEachCompared(BiConsumer<String, byte[]> action);

  /** Hands over where articles rest, in any order. */
  void forEachResting(Consumer<RestingArticle> action);

  /** Hands over all incidents, in any order. */
  void forEachIncident(Consumer<OpenedIncident> action);

  /** Hands over all decisions, in any order. */
  void forEachDecision(Consumer<Decision> action);

  /** Hands over all moves that wait, in any order. */
  void forEachPending(Consumer<PendingMove> action);
}
