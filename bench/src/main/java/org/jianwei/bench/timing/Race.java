package org.jianwei.bench.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures rivals in interleaved rounds: in each round every rival has one turn, and another one
 * begins. A ratio is taken within a round and then over the rounds, so that what slows the machine
 * for a while slows both sides of it.
 */
public final class Race {

  private final Rounds rounds;
  private final LongSupplier nanos;
  private final LongSupplier allocatedBytes;

  /** Results flow in here, so that no operation is without effect. */
  private volatile long sink;

  /** A race by the clock and the allocation counter of this thread. */
  public Race(Rounds rounds) {
    this(rounds, System::nanoTime, Allocation::ofThisThread);
  }

  /**
   * A race by other instruments.
   *
   * @param nanos a clock in nanoseconds
   * @param allocatedBytes bytes allocated so far
   */
  Race(Rounds rounds, LongSupplier nanos, LongSupplier allocatedBytes) {
    this.rounds = rounds;
    this.nanos = nanos;
    this.allocatedBytes = allocatedBytes;
  }

  /**
   * Runs all rivals on the calling thread.
   *
   * @param rivals at least one; the first is the one that the others are compared with
   * @return one timing a rival, in their order
   */
  public List<Timing> run(List<Rival> rivals) {
    for (int round = 0; round < rounds.warmUp(); round++) {
      turns(rivals, round);
    }
    List<Turn[]> measured = new ArrayList<>();
    for (int round = 0; round < rounds.measured(); round++) {
      measured.add(turns(rivals, round));
    }
    List<Timing> timings = new ArrayList<>();
    for (int rival = 0; rival < rivals.size(); rival++) {
      timings.add(timing(rivals.get(rival).name(), measured, rival));
    }
    return timings;
  }

  private Turn[] turns(List<Rival> rivals, int round) {
    Turn[] turns = new Turn[rivals.size()];
    for (int place = 0; place < turns.length; place++) {
      int rival = (place + round) % turns.length;
      turns[rival] = turn(rivals.get(rival).operation());
    }
    return turns;
  }

  private Turn turn(Rival.Operation operation) {
    long mixed = 0;
    long count = 0;
    long batch = 1;
    long bytes = allocatedBytes.getAsLong();
    long start = nanos.getAsLong();
    long took;
    do {
      for (long i = 0; i < batch; i++) {
        mixed = 31 * mixed + operation.run();
      }
      count += batch;
      took = nanos.getAsLong() - start;
      // The clock is read seldom, so that short operations are not timed with it.
      batch = Math.min(count, 1 << 16);
    } while (took < rounds.turn().toNanos());
    bytes = allocatedBytes.getAsLong() - bytes;
    sink = mixed;
    return new Turn((double) took / count, (double) bytes / count);
  }

  private static Timing timing(String name, List<Turn[]> rounds, int rival) {
    double[] nanos = rounds.stream().mapToDouble(turns -> turns[rival].nanos()).toArray();
    double[] bytes = rounds.stream().mapToDouble(turns -> turns[rival].bytes()).toArray();
    double[] speed =
        rounds.stream().mapToDouble(turns -> turns[0].nanos() / turns[rival].nanos()).toArray();
    return new Timing(name, Spread.of(nanos), Spread.of(bytes).median(), Spread.of(speed));
  }

  /** The last result: reading it is what keeps the operations from being left out. */
  long sink() {
    return sink;
  }

  /** Averages of one turn, for each operation. */
  private record Turn(double nanos, double bytes) {}
}
