package org.jianwei.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a directory as it is now: edits take effect without a restart. A directory that
 * cannot be read as a catalogue leaves the last good one in force, and the fault is reported once.
 *
 * <p>It looks when it is asked, at most once in {@code every}; there is no thread. Of two threads
 * that ask at once one looks, and neither waits for the other. Thread-safe.
 */
public final class LiveCatalogue implements Supplier<SourceCatalogue> {

  /** Time between two looks, where nobody says otherwise. */
  public static final Duration EVERY_DEFAULT = Duration.ofSeconds(5);

  /** File systems stamp files this coarsely: a younger mark does not prove that nothing changed. */
  private static final Duration COARSEST_MARK = Duration.ofSeconds(2);

  private final Path directory;
  private final InstantSource clock;
  private final Duration every;
  private final Consumer<String> report;
  private final ReentrantLock looking = new ReentrantLock();

  private volatile SourceCatalogue current;
  private volatile @Nullable String fault;
  private volatile Instant nextLook;
  private SourceTexts texts;
  private Map<String, SourceFiles.Mark> marks = Map.of();
  private Instant markedAt = Instant.MIN;

  private LiveCatalogue(
      Path directory, InstantSource clock, Duration every, Consumer<String> report) {
    this.directory = directory;
    this.clock = clock;
    this.every = every;
    this.report = report;
    this.texts = SourceFiles.read(directory);
    this.current = SourceCatalogue.ofTexts(texts);
    this.nextLook = clock.instant().plus(every);
  }

  /**
   * Opens a directory.
   *
   * @param clock says when to look again
   * @param every time between two looks
   * @param report told in one sentence of each change that took effect, and once of each that did
   *     not
   * @throws ConfigException as {@link SourceCatalogue#ofDirectory}
   */
  public static LiveCatalogue open(
      Path directory, InstantSource clock, Duration every, Consumer<String> report) {
    return new LiveCatalogue(directory, clock, every, report);
  }

  /**
   * The catalogue that is in force. The same object until something changes.
   *
   * <p>Takes no longer than it takes to read the directory; mostly it reads one field.
   */
  @Override
  public SourceCatalogue get() {
    if (!clock.instant().isBefore(nextLook) && looking.tryLock()) {
      try {
        look();
      } finally {
        nextLook = clock.instant().plus(every);
        looking.unlock();
      }
    }
    return current;
  }

  /** Why the directory as it is now is not in force; empty where it is. */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  private void look() {
    try {
      Instant now = clock.instant();
      Map<String, SourceFiles.Mark> found = SourceFiles.marks(directory);
      if (found.equals(marks) && marksProveTheText()) {
        return;
      }
      SourceTexts read = SourceFiles.read(directory);
      marks = found;
      markedAt = now;
      if (!read.equals(texts) || fault != null) {
        take(read);
      }
    } catch (ConfigException e) {
      refuse(e);
    }
  }

  private boolean marksProveTheText() {
    Instant youngest = markedAt.minus(COARSEST_MARK);
    return marks.values().stream().allMatch(mark -> mark.changedAt().isBefore(youngest));
  }

  private void take(SourceTexts read) {
    SourceCatalogue before = current;
    SourceCatalogue now = SourceCatalogue.ofTexts(read);
    texts = read;
    fault = null;
    CatalogueChange change = CatalogueChange.between(before, now);
    if (!change.isEmpty()) {
      current = now;
    }
    report.accept("sources: " + change.describe() + ".");
  }

  private void refuse(ConfigException e) {
    String message = String.valueOf(e.getMessage());
    if (!message.equals(fault)) {
      fault = message;
      report.accept("sources: the change is not in force: " + message);
    }
  }
}
