package org.jianwei.classify.incident;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jianwei.contracts.decision.Decision;
import org.jspecify.annotations.Nullable;

/** Counts the rows that are read and written. */
final class CountingCaseStore implements CaseStore {

  private final MemoryCaseStore store = new MemoryCaseStore();
  long reads;
  long writes;
  long placings;
  long keepings;

  @Override
  public @Nullable GroupedArticle article(String articleId) {
    reads++;
    return store.article(articleId);
  }

  @Override
  public void put(GroupedArticle article) {
    writes++;
    store.put(article);
  }

  @Override
  public void put(OpenedIncident incident) {
    store.put(incident);
  }

  @Override
  public void put(Decision decision) {
    store.put(decision);
  }

  @Override
  public void put(PendingMove move) {
    store.put(move);
  }

  @Override
  public void removePending(String articleId) {
    store.removePending(articleId);
  }

  @Override
  public void put(RestingArticle article) {
    store.put(article);
  }

  @Override
  public void removeResting(String articleId) {
    store.removeResting(articleId);
  }

  @Override
  public void putCompared(String articleId, byte[] compared) {
    keepings++;
    store.putCompared(articleId, compared);
  }

  @Override
  public @Nullable PlacedArticle placed(String articleId) {
    return store.placed(articleId);
  }

  @Override
  public void put(String articleId, PlacedArticle placed) {
    placings++;
    store.put(articleId, placed);
  }

  void forEachPlaced(BiConsumer<String, PlacedArticle> action) {
    store.forEachPlaced(action);
  }

  @Override
  public void removeCompared(String articleId) {
    store.removeCompared(articleId);
  }

  @Override
  public void forEachCompared(BiConsumer<String, byte[]> action) {
    store.forEachCompared(action);
  }

  @Override
  public void forEachResting(Consumer<RestingArticle> action) {
    store.forEachResting(action);
  }

  @Override
  public void forEachPending(Consumer<PendingMove> action) {
    store.forEachPending(action);
  }

  @Override
  public void forEachIncident(Consumer<OpenedIncident> action) {
    store.forEachIncident(action);
  }

  @Override
  public void forEachDecision(Consumer<Decision> action) {
    store.forEachDecision(action);
  }
}
