package org.jianwei.classify.stream;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.OpenedIncident;
import org.jianwei.classify.incident.PendingMove;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestingArticle;
import org.jianwei.contracts.decision.Decision;
import org.jspecify.annotations.Nullable;

/** A {@link CaseStore} over stores of Kafka Streams. */
final class StreamCaseStore implements CaseStore {

  private final KeyValueStore<String, GroupedArticle> articles;
  private final KeyValueStore<String, PlacedArticle> placed;
  private final KeyValueStore<String, OpenedIncident> incidents;
  private final KeyValueStore<String, Decision> decisions;
  private final KeyValueStore<String, PendingMove> pending;
  private final KeyValueStore<String, RestingArticle> resting;
  private final KeyValueStore<String, byte[]> compared;

  StreamCaseStore(
      KeyValueStore<String, GroupedArticle> articles,
      KeyValueStore<String, PlacedArticle> placed,
      KeyValueStore<String, OpenedIncident> incidents,
      KeyValueStore<String, Decision> decisions,
      KeyValueStore<String, PendingMove> pending,
      KeyValueStore<String, RestingArticle> resting,
      KeyValueStore<String, byte[]> compared) {
    this.articles = articles;
    this.placed = placed;
    this.incidents = incidents;
    this.decisions = decisions;
    this.pending = pending;
    this.resting = resting;
    this.compared = compared;
  }

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
    pending.delete(articleId);
  }

  @Override
  public void put(RestingArticle article) {
    resting.put(article.articleId(), article);
  }

  @Override
  public void removeResting(String articleId) {
    resting.delete(articleId);
  }

  @Override
  public void putCompared(String articleId, byte[] bytes) {
    compared.put(articleId, bytes);
  }

  @Override
  public void removeCompared(String articleId) {
    compared.delete(articleId);
  }

  @Override
  public void forEachCompared(BiConsumer<String, byte[]> action) {
    try (KeyValueIterator<String, byte[]> all = compared.all()) {
      all.forEachRemaining(entry -> action.accept(entry.key, entry.value));
    }
  }

  @Override
  public void forEachResting(Consumer<RestingArticle> action) {
    forEach(resting, action);
  }

  @Override
  public void forEachIncident(Consumer<OpenedIncident> action) {
    forEach(incidents, action);
  }

  @Override
  public void forEachDecision(Consumer<Decision> action) {
    forEach(decisions, action);
  }

  @Override
  public void forEachPending(Consumer<PendingMove> action) {
    forEach(pending, action);
  }

  private static <V> void forEach(KeyValueStore<String, V> store, Consumer<V> action) {
    try (KeyValueIterator<String, V> all = store.all()) {
      all.forEachRemaining(entry -> action.accept(entry.value));
    }
  }
}
