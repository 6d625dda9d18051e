package org.jianwei.runtime;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what became of records, by step and outcome, since the process started. A record that is
 * processed again after a crash is counted again: the tally is for operators, the topics hold the
 * truth. Thread-safe; counting does not allocate once an outcome has been seen.
 */
public final class Tally {

  private final Map<String, Map<String, LongAdder>> steps = new ConcurrentHashMap<>();

  /** Counts one record. Steps and outcomes are kebab case and few: no keys, no addresses. */
  public void count(String step, String outcome) {
    steps
        .computeIfAbsent(step, s -> new ConcurrentHashMap<>())
        .computeIfAbsent(outcome, o -> new LongAdder())
        .increment();
  }

  /** The number of records of a step with an outcome. */
  public long of(String step, String outcome) {
    LongAdder count = steps.getOrDefault(step, Map.of()).get(outcome);
    return count == null ? 0 : count.sum();
  }

  /** All counts, sorted by step and outcome. */
  public Map<String, Map<String, Long>> snapshot() {
    Map<String, Map<String, Long>> all = new TreeMap<>();
    steps.forEach(
        (step, outcomes) -> {
          Map<String, Long> counts = new TreeMap<>();
          outcomes.forEach((outcome, count) -> counts.put(outcome, count.sum()));
          all.put(step, counts);
        });
    return all;
  }
}
