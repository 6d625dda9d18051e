package org.jianwei.deploy.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jianwei.runtime.Health;

/**
 * A small file in which a process says again and again how it is, so that a probe needs no port and
 * a process that hangs is told from one that works. Three lines: when, state, detail.
 */
public final class HealthFile implements AutoCloseable {

  /** How old what stands there may be before the process counts as dead. */
  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int LINES = 3;

  private final Path file;
  private final Supplier<Health> health;
  private final InstantSource clock;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(HealthFile::daemon);

  private HealthFile(Path file, Supplier<Health> health, InstantSource clock) {
    this.file = file;
    this.health = health;
    this.clock = clock;
  }

  /**
   * Writes the health into a directory, now and every two seconds, until it is closed.
   *
   * @param directory an existing directory
   * @throws UncheckedIOException if it cannot be written there
   */
  public static HealthFile keep(Path directory, Supplier<Health> health, InstantSource clock) {
    HealthFile kept = new HealthFile(in(directory), health, clock);
    kept.write();
    // A write that fails ends the writing, and what stands there grows old: the probe sees it.
    Future<?> unused =
        kept.writer.scheduleAtFixedRate(
            kept::write, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    return kept;
  }

  /** What the process of a directory says; empty where none has said anything lately. */
  public static Optional<Health> read(Path directory, InstantSource clock) {
    try {
      List<String> lines = Files.readAllLines(in(directory), StandardCharsets.UTF_8);
      if (lines.size() < LINES
          || Instant.parse(lines.get(0)).plus(FRESH).isBefore(clock.instant())) {
        return Optional.empty();
      }
      return Optional.of(new Health(Health.State.valueOf(lines.get(1)), lines.get(2)));
    } catch (IOException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    writer.shutdownNow();
    try {
      writer.awaitTermination(EVERY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(file);
  }

  /** In one move, so that nobody reads half of it. */
  private void write() {
    Health now = health.get();
    String text =
        String.join(
            "\n", clock.instant().toString(), now.state().name(), oneLine(now.detail()), "");
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  private static String oneLine(String detail) {
    return detail.lines().findFirst().orElse("");
  }

  private static Path in(Path directory) {
    return directory.resolve("health");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "health");
    thread.setDaemon(true);
    return thread;
  }
}
