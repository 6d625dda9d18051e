package org.jianwei.bench.fetch;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Processor time of this process by what it was spent on, told by the names of its threads.
 *
 * @param parts time of each part
 */
record ProcessorSplit(Map<Part, Duration> parts) {

  /** What a thread works for. */
  enum Part {
    /** The frontier and the clients of its own. */
    FRONTIER,
    /** The fetcher, its requests and the clients of its own. */
    FETCHER,
    /** The sites that are asked. */
    SITES,
    /** The broker, and all else that runs in Java. */
    BROKER,
    /** Compiler and collector: what no thread of Java's accounts for. */
    MACHINE;

    /** The part of a thread. */
    static Part of(String thread) {
      if (thread.contains("frontier") || thread.startsWith("rocksdb")) {
        return FRONTIER;
      }
      if (thread.contains("fetch") || thread.startsWith("OkHttp")) {
        return FETCHER;
      }
      return thread.startsWith("sites") || thread.equals("HTTP-Dispatcher") ? SITES : BROKER;
    }
  }

  ProcessorSplit {
    parts = Map.copyOf(parts);
  }

  /** What was spent until now, by threads that live. */
  static ProcessorSplit now() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<Part, Duration> parts = new EnumMap<>(Part.class);
    long java = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null) {
        long nanos = Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
        parts.merge(Part.of(thread.getThreadName()), Duration.ofNanos(nanos), Duration::plus);
        java += nanos;
      }
    }
    parts.put(Part.MACHINE, Duration.ofNanos(Math.max(0, processNanos() - java)));
    return new ProcessorSplit(parts);
  }

  /** What was spent since an earlier moment. */
  ProcessorSplit since(ProcessorSplit earlier) {
    Map<Part, Duration> spent = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      spent.put(part, of(part).minus(earlier.of(part)));
    }
    return new ProcessorSplit(spent);
  }

  /** Time of one part. */
  Duration of(Part part) {
    return parts.getOrDefault(part, Duration.ZERO);
  }

  /** Time of all parts. */
  Duration whole() {
    return parts.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Percent of the whole that a part took; 0 where nothing was spent. */
  double percent(Part part) {
    long whole = whole().toNanos();
    return whole == 0 ? 0 : 100.0 * of(part).toNanos() / whole;
  }

  private static long processNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
