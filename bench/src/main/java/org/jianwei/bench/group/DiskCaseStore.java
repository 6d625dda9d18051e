package org.jianwei.bench.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jianwei.classify.incident.CaseStore;
import org.jianwei.classify.incident.GroupedArticle;
import org.jianwei.classify.incident.OpenedIncident;
import org.jianwei.classify.incident.PendingMove;
import org.jianwei.classify.incident.PlacedArticle;
import org.jianwei.classify.incident.RestingArticle;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/**
 * A {@link CaseStore} on RocksDB, with the rows that the stores of the topology hold, and a count
 * of what would go to their changelogs. A broker is left out.
 */
final class DiskCaseStore implements CaseStore, AutoCloseable {

  private static final char ARTICLE = 'a';
  private static final char PLACED = 'w';
  private static final char INCIDENT = 'i';
  private static final char DECISION = 'd';
  private static final char PENDING = 'p';
  private static final char RESTING = 'r';
  private static final char COMPARED = 'c';

  private final Options options = new Options().setCreateIfMissing(true);
  private final RocksDB rows;
  private long bytes;
  private long puts;
  private long gets;

  /** Opens or creates one. */
  DiskCaseStore(Path folder) {
    try {
      this.rows = RocksDB.open(options, folder.toString());
    } catch (RocksDBException e) {
      throw new IllegalStateException(folder + ": cannot be opened", e);
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
    return read(ARTICLE, articleId, GroupedArticle.class);
  }

  @Override
  public @Nullable PlacedArticle placed(String articleId) {
    return read(PLACED, articleId, PlacedArticle.class);
  }

  @Override
  public void put(String articleId, PlacedArticle placed) {
    put(PLACED, articleId, placed);
  }

  private <T> @Nullable T read(char kind, String articleId, Class<T> type) {
    try {
      byte[] row = rows.get(key(kind, articleId));
      return row == null ? null : JsonCodec.read(row, type);
    } catch (RocksDBException e) {
      throw new IllegalStateException("row of article " + articleId, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void put(GroupedArticle article) {
    put(ARTICLE, article.head().id(), article);
  }

  @Override
  public void put(OpenedIncident incident) {
    put(INCIDENT, incident.id(), incident);
  }

  @Override
  public void put(Decision decision) {
    put(DECISION, decision.recordKey(), decision);
  }

  @Override
  public void put(PendingMove move) {
    put(PENDING, move.articleId(), move);
  }

  @Override
  public void put(RestingArticle article) {
    put(RESTING, article.articleId(), article);
  }

  @Override
  public void putCompared(String articleId, byte[] compared) {
    put(COMPARED, articleId, compared);
  }

  @Override
  public void removeCompared(String articleId) {
    remove(COMPARED, articleId);
  }

  @Override
  public void forEachCompared(BiConsumer<String, byte[]> action) {
    forEach(COMPARED, id -> true, action);
  }

  @Override
  public void removePending(String articleId) {
    remove(PENDING, articleId);
  }

  @Override
  public void removeResting(String articleId) {
    remove(RESTING, articleId);
  }

  @Override
  public void forEachPending(Consumer<PendingMove> action) {
    forEach(PENDING, PendingMove.class, id -> true, action);
  }

  @Override
  public void forEachDecision(Consumer<Decision> action) {
    forEach(DECISION, Decision.class, id -> true, action);
  }

  @Override
  public void forEachResting(Consumer<RestingArticle> action) {
    forEach(RESTING, RestingArticle.class, id -> true, action);
  }

  @Override
  public void forEachIncident(Consumer<OpenedIncident> action) {
    forEach(INCIDENT, OpenedIncident.class, id -> true, action);
  }

  @Override
  public void close() {
    rows.close();
    options.close();
  }

  private void put(char kind, String id, Object row) {
    put(kind, id, JsonCodec.write(row));
  }

  private void put(char kind, String id, byte[] value) {
    puts++;
    bytes += value.length;
    try {
      rows.put(key(kind, id), value);
    } catch (RocksDBException e) {
      throw new IllegalStateException("row of " + id, e);
    }
  }

  private void remove(char kind, String id) {
    try {
      rows.delete(key(kind, id));
    } catch (RocksDBException e) {
      throw new IllegalStateException("row of " + id, e);
    }
  }

  private <T> void forEach(char kind, Class<T> type, Predicate<String> wanted, Consumer<T> action) {
    forEach(
        kind,
        wanted,
        (id, row) -> {
          try {
            action.accept(JsonCodec.read(row, type));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void forEach(char kind, Predicate<String> wanted, BiConsumer<String, byte[]> action) {
    try (RocksIterator all = rows.newIterator()) {
      for (all.seek(new byte[] {(byte) kind}); all.isValid() && all.key()[0] == kind; all.next()) {
        String id = new String(all.key(), 1, all.key().length - 1, StandardCharsets.UTF_8);
        if (wanted.test(id)) {
          action.accept(id, all.value());
        }
      }
    }
  }

  private static byte[] key(char kind, String id) {
    return (kind + id).getBytes(StandardCharsets.UTF_8);
  }
}
