package org.jianwei.bench.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;

class RaceTest {

  private static final Rounds ROUNDS = new Rounds(2, 5, Duration.ofMillis(1));

  /** Instruments that move only when an operation says so. */
  private long nanos;

  private long bytes;

  private final Race race = new Race(ROUNDS, () -> nanos, () -> bytes);

  @Test
  void run_knownCosts_areFoundForEachOperation() {
    List<Timing> timings = race.run(List.of(rival("slow", 3_000, 64), rival("fast", 1_000, 16)));

    assertThat(timings.get(0).nanos().median()).isCloseTo(3_000, within(1e-6));
    assertThat(timings.get(0).bytes()).isCloseTo(64, within(1e-6));
    assertThat(timings.get(1).nanos().median()).isCloseTo(1_000, within(1e-6));
    assertThat(timings.get(1).bytes()).isCloseTo(16, within(1e-6));
  }

  @Test
  void run_threeTimesFaster_hasThreeTimesTheSpeedOfTheFirst() {
    List<Timing> timings = race.run(List.of(rival("slow", 3_000, 0), rival("fast", 1_000, 0)));

    assertThat(timings.get(0).speed().median()).isEqualTo(1);
    assertThat(timings.get(1).speed().median()).isCloseTo(3, Percentage.withPercentage(1e-6));
  }

  @Test
  void run_machineThatSlowsDown_leavesTheRatio() {
    long[] drift = {1_000};
    Rival.Operation drifting =
        () -> {
          nanos += drift[0];
          return 0;
        };
    Rival.Operation slowing =
        () -> {
          nanos += 2 * drift[0];
          return 0;
        };
    Rival.Operation marker =
        () -> {
          drift[0] += 500;
          nanos += 2_000_000;
          return 0;
        };

    List<Timing> timings =
        race.run(
            List.of(
                new Rival("one", drifting),
                new Rival("two", slowing),
                new Rival("slows the machine", marker)));

    assertThat(timings.get(0).nanos().high()).isGreaterThan(timings.get(0).nanos().low());
    assertThat(timings.get(1).speed().median()).isCloseTo(0.5, within(0.1));
  }

  @Test
  void run_everyRound_beginsWithAnotherRival() {
    List<String> turns = new ArrayList<>();

    new Race(new Rounds(0, 3, Duration.ofMillis(1)), () -> nanos, () -> 0)
        .run(List.of(noting("a", turns), noting("b", turns), noting("c", turns)));

    assertThat(turns).containsExactly("a", "b", "c", "b", "c", "a", "c", "a", "b");
  }

  @Test
  void run_results_reachTheSink() {
    race.run(List.of(new Rival("seven", () -> (nanos += 1_000_000) > 0 ? 7 : 0)));

    assertThat(race.sink()).isEqualTo(7);
  }

  @Test
  void allocation_ofOneArray_isSeen() {
    long before = Allocation.ofThisThread();
    byte[] array = new byte[1 << 20];

    assertThat(Allocation.ofThisThread() - before).isGreaterThanOrEqualTo(array.length);
  }

  @Test
  void rounds_tooFewToHaveAMiddle_areRefused() {
    assertThatThrownBy(() -> new Rounds(0, 2, Duration.ofMillis(1)))
        .isInstanceOf(ConfigException.class)
        .hasMessage("measured rounds '2': use 3 to 1000");
  }

  @Test
  void table_namesMachineAndRivals() {
    String table = TimingTable.of("page", race.run(List.of(rival("ours", 2_000, 1_024))));

    assertThat(table)
        .contains(Runtime.version().feature() + ".")
        .contains("| | pages a second |")
        .contains("| ours | 500,000 | 2.00 (2.00–2.00) | 1.0 | 1.00 (1.00–1.00) |");
  }

  private Rival rival(String name, long cost, long allocates) {
    return new Rival(
        name,
        () -> {
          nanos += cost;
          bytes += allocates;
          return 1;
        });
  }

  private Rival noting(String name, List<String> turns) {
    return new Rival(
        name,
        () -> {
          turns.add(name);
          nanos += 1_000_000;
          return 1;
        });
  }
}
