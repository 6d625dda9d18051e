package org.jianwei.bench.group;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times of single decisions, each by the processor time of its thread and by the clock. The first
 * is the same on a busy machine; the second is what a record waits.
 */
final class Latencies {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long[] busy = new long[1024];
  private long[] clock = new long[1024];
  private int count;

  /** Makes a decision and takes its times. */
  void time(Runnable decision) {
    long start = System.nanoTime();
    long startBusy = THREADS.getCurrentThreadCpuTime();
    decision.run();
    add(THREADS.getCurrentThreadCpuTime() - startBusy, System.nanoTime() - start);
  }

  /** Takes the times of a decision, in nanoseconds. */
  void add(long busyNanos, long clockNanos) {
    if (count == busy.length) {
      busy = Arrays.copyOf(busy, 2 * count);
      clock = Arrays.copyOf(clock, 2 * count);
    }
    busy[count] = busyNanos;
    clock[count++] = clockNanos;
  }

  /** Takes all times of another. */
  void addAll(Latencies other) {
    for (int i = 0; i < other.count; i++) {
      add(other.busy[i], other.clock[i]);
    }
  }

  int count() {
    return count;
  }

  /** Decisions a second of processor time. */
  double perSecond() {
    return count == 0 ? 0 : count * 1e9 / Arrays.stream(busy, 0, count).sum();
  }

  /** Milliseconds of processor time below which this share of the decisions stays. */
  double busyMillis(double share) {
    return millis(busy, share);
  }

  /** Milliseconds by the clock below which this share of the decisions stays. */
  double clockMillis(double share) {
    return millis(clock, share);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,.0f | %.2f | %.2f | %.1f | %.2f",
        perSecond(),
        busyMillis(0.5),
        busyMillis(0.99),
        busyMillis(1),
        clockMillis(0.99));
  }

  private double millis(long[] nanos, double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1L, (long) (share * count))] / 1e6;
  }
}
