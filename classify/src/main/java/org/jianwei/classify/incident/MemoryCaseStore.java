package org.jianwei.classify.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jianwei.contracts.decision.Decision;
import org.jspecify.annotations.Nullable;

/** A {@link CaseStore} that lasts as long as the process, for batches. */
public final class MemoryCaseStore implements CaseStore {

  private final Map<String, GroupedArticle> articles = new LinkedHashMap<>();
  private final Map<String, PlacedArticle> placed = new LinkedHashMap<>();
  private final Map<String, OpenedIncident> incidents = new LinkedHashMap<>();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private final Map<String, PendingMove> pending = new LinkedHashMap<>();
  private final Map<String, RestingArticle> resting = new LinkedHashMap<>();
  private final Map<String, byte[]> compared = new LinkedHashMap<>();

  @Override
  public @Nullable GroupedArticle article(String articleId) {
    return articles.get(articleId);
  }

  @Override
  public @Nullable PlacedArticle placed(String articleId) {
    return placed.get(articleId);
  }

  @Override
  public void put(String articleId, PlacedArticle article) {
    placed.put(articleId, article);
  }

  @Override
  public void put(GroupedArticle article) {
    articles.put(article.head().id(), article);
  }

  @Override
  public void put(OpenedIncident incident) {
    incidents.put(incident.id(), incident);
  }

  @Override
  public void put(Decision decision) {
    decisions.put(decision.recordKey(), decision);
  }

  @Override
  public void put(PendingMove move) {
    pending.put(move.articleId(), move);
  }

  @Override
  public void removePending(String articleId) {
    pending.remove(articleId);
  }

  @Override
  public void put(RestingArticle article) {
    resting.put(article.articleId(), article);
  }

  @Override
  public void removeResting(String articleId) {
    resting.remove(articleId);
  }

  @Override
  public void putCompared(String articleId, byte[] bytes) {
    compared.put(articleId, bytes);
  }

  @Override
  public void removeCompared(String articleId) {
    compared.remove(articleId);
  }

  @Override
  public void forEachCompared(BiConsumer<String, byte[]> action) {
    compared.forEach(action);
  }

  /** Hands over by article where it stands, of all that were ever grouped. */
  public void forEachPlaced(BiConsumer<String, PlacedArticle> action) {
    placed.forEach(action);
  }

  @Override
  public void forEachResting(Consumer<RestingArticle> action) {
    resting.values().forEach(action);
  }

  @Override
  public void forEachIncident(Consumer<OpenedIncident> action) {
    incidents.values().forEach(action);
  }

  @Override
  public void forEachDecision(Consumer<Decision> action) {
    decisions.values().forEach(action);
  }

  @Override
  public void forEachPending(Consumer<PendingMove> action) {
    pending.values().forEach(action);
  }
}
