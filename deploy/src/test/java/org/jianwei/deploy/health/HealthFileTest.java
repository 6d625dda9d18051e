package org.jianwei.deploy.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jianwei.deploy.line.Wait;
import org.jianwei.runtime.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthFileTest {

  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final Health MOVING = new Health(Health.State.STARTING, "partitions are moving");

  @TempDir Path directory;

  @Test
  void read_directoryOfNobody_isEmpty() {
    assertThat(HealthFile.read(directory, at(NOW))).isEmpty();
  }

  @Test
  void read_processThatWrites_saysWhatItSays() throws Exception {
    try (HealthFile kept = HealthFile.keep(directory, () -> MOVING, at(NOW))) {
      assertThat(kept).isNotNull();
      assertThat(HealthFile.read(directory, at(NOW))).contains(MOVING);
    }
  }

  @Test
  void read_processThatIsSilentForLong_isEmpty() throws Exception {
    try (HealthFile kept = HealthFile.keep(directory, () -> MOVING, at(NOW))) {
      assertThat(kept).isNotNull();
      Instant late = NOW.plus(HealthFile.FRESH);
      assertThat(HealthFile.read(directory, at(late))).contains(MOVING);
      assertThat(HealthFile.read(directory, at(late.plus(Duration.ofMillis(1))))).isEmpty();
    }
  }

  @Test
  void keep_healthThatChanges_isToldAgain() throws Exception {
    AtomicReference<Health> health = new AtomicReference<>(MOVING);
    try (HealthFile kept = HealthFile.keep(directory, health::get, at(NOW))) {
      assertThat(kept).isNotNull();
      health.set(Health.of(Health.State.RUNNING));

      Wait.until(() -> HealthFile.read(directory, at(NOW)).map(Health::isRunning).orElse(false));
    }
  }

  @Test
  void keep_detailOfSeveralLines_keepsTheFirst() throws Exception {
    Health trace = new Health(Health.State.FAILED, "no broker\n  at a.b.C");
    try (HealthFile kept = HealthFile.keep(directory, () -> trace, at(NOW))) {
      assertThat(kept).isNotNull();
      assertThat(HealthFile.read(directory, at(NOW)))
          .contains(new Health(Health.State.FAILED, "no broker"));
    }
  }

  @Test
  void close_processThatEnds_leavesNothing() throws Exception {
    HealthFile.keep(directory, () -> MOVING, at(NOW)).close();

    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void read_fileThatIsNone_isEmpty() throws Exception {
    Files.writeString(directory.resolve("health"), "yesterday\nRUNNING\n\n");

    assertThat(HealthFile.read(directory, at(NOW))).isEmpty();
  }

  private static InstantSource at(Instant instant) {
    return InstantSource.fixed(instant);
  }
}
