package org.jianwei.bench.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.OpenedIncident;
import org.jianwei.classify.incident.PendingMove;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestingArticle;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.stream.BoundedRocksDb;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CaseStore} on the stores of the topology, as Kafka Streams opens them for the stage, and
 * a count of what would go to their changelogs. A broker is left out.
 */
final class DiskCaseStore implements CaseStore, AutoCloseable {

  private final Map<Kind, KeyValueStore<Bytes, byte[]>> stores = new EnumMap<>(Kind.class);
  private long bytes;
  private long puts;
  private long gets;

  /** Creates one in an empty folder. */
  DiskCaseStore(Path folder) {
    Properties config = new Properties();
    config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    MockProcessorContext<Void, Void> context =
        new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
    for (Kind kind : Kind.values()) {
      KeyValueStore<Bytes, byte[]> store =
          Stores.persistentKeyValueStore(kind.name().toLowerCase(Locale.ROOT)).get();
      store.init(context.getStateStoreContext(), store);
      stores.put(kind, store);
    }
  }

  /** Bytes of all values that were put. */
  long bytes() {
    return bytes;
  }

  /** Rows that were put. */
  long puts() {
    return puts;
  }

  /** Incidents that were not merged into others. */
  int incidents() {
    AtomicInteger count = new AtomicInteger();
    forEachIncident(incident -> count.addAndGet(incident.mergedInto() == null ? 1 : 0));
    return count.get();
  }

  /** Articles that were asked for. */
  long gets() {
    return gets;
  }

  @Override
  public @Nullable GroupedArticle article(String articleId) {
    gets++;
    return read(Kind.ARTICLE, articleId, GroupedArticle.class);
  }

  @Override
  public @Nullable PlacedArticle placed(String articleId) {
    return read(Kind.PLACED, articleId, PlacedArticle.class);
  }

  @Override
  public void put(String articleId, PlacedArticle placed) {
    put(Kind.PLACED, articleId, placed);
  }

  private <T> @Nullable T read(Kind kind, String id, Class<T> type) {
    byte[] row = store(kind).get(key(id));
    return row == null ? null : read(row, type);
  }

  @Override
  public void put(GroupedArticle article) {
    put(Kind.ARTICLE, article.head().id(), article);
  }

  @Override
  public void put(OpenedIncident incident) {
    put(Kind.INCIDENT, incident.id(), incident);
  }

  @Override
  public void put(Decision decision) {
    put(Kind.DECISION, decision.recordKey(), decision);
  }

  @Override
  public void put(PendingMove move) {
    put(Kind.PENDING, move.articleId(), move);
  }

  @Override
  public void put(RestingArticle article) {
    put(Kind.RESTING, article.articleId(), article);
  }

  @Override
  public void putCompared(String articleId, byte[] compared) {
    put(Kind.COMPARED, articleId, compared);
  }

  @Override
  public void removeCompared(String articleId) {
    remove(Kind.COMPARED, articleId);
  }

  @Override
  public void forEachCompared(BiConsumer<String, byte[]> action) {
    forEach(Kind.COMPARED, action);
  }

  @Override
  public void removePending(String articleId) {
    remove(Kind.PENDING, articleId);
  }

  @Override
  public void removeResting(String articleId) {
    remove(Kind.RESTING, articleId);
  }

  @Override
  public void forEachPending(Consumer<PendingMove> action) {
    forEach(Kind.PENDING, PendingMove.class, action);
  }

  @Override
  public void forEachDecision(Consumer<Decision> action) {
    forEach(Kind.DECISION, Decision.class, action);
  }

  @Override
  public void forEachResting(Consumer<RestingArticle> action) {
    forEach(Kind.RESTING, RestingArticle.class, action);
  }

  @Override
  public void forEachIncident(Consumer<OpenedIncident> action) {
    forEach(Kind.INCIDENT, OpenedIncident.class, action);
  }

  @Override
  public void close() {
    stores.values().forEach(StateStore::close);
  }

  private void put(Kind kind, String id, Object row) {
    put(kind, id, JsonCodec.write(row));
  }

  private void put(Kind kind, String id, byte[] value) {
    puts++;
    bytes += value.length;
    store(kind).put(key(id), value);
  }

  private void remove(Kind kind, String id) {
    store(kind).delete(key(id));
  }

  private <T> void forEach(Kind kind, Class<T> type, Consumer<T> action) {
    forEach(kind, (id, row) -> action.accept(read(row, type)));
  }

  private static <T> T read(byte[] row, Class<T> type) {
    try {
      return JsonCodec.read(row, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forEach(Kind kind, BiConsumer<String, byte[]> action) {
    try (KeyValueIterator<Bytes, byte[]> all = store(kind).all()) {
      while (all.hasNext()) {
        KeyValue<Bytes, byte[]> row = all.next();
        action.accept(new String(row.key.get(), StandardCharsets.UTF_8), row.value);
      }
    }
  }

  private KeyValueStore<Bytes, byte[]> store(Kind kind) {
    return Objects.requireNonNull(stores.get(kind));
  }

  private static Bytes key(String id) {
    return Bytes.wrap(id.getBytes(StandardCharsets.UTF_8));
  }

  /** What is kept, each in a store of its own. */
  private enum Kind {
    ARTICLE,
    PLACED,
    INCIDENT,
    DECISION,
    PENDING,
    RESTING,
    COMPARED
  }
}
