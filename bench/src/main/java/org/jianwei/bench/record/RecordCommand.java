package org.jianwei.bench.record;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.bench.record.RecordLine.Cost;
import org.jianwei.bench.timing.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code record}: one incident that grows to many articles, an update a row. */
@Command(
    name = "record",
    description = {
      "Lets one made-up incident grow to many articles, then revises and removes some of them.",
      "Measures each update: its time, the record that it wrote, and the bytes of the changelogs."
    },
    mixinStandardHelpOptions = true)
public final class RecordCommand implements Callable<Integer> {

  private static final double P99_MILLIS_MAX = 5;
  private static final int WARM_UP = 1000;
  private static final int WARM_UP_SIZE = 70;

  @Option(
      names = "--articles",
      defaultValue = "10000",
      paramLabel = "N",
      description = "Articles of the incident (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "What the articles are drawn from (default: ${DEFAULT-VALUE}).")
  long seed;

  @Spec CommandSpec spec = CommandSpec.create();

  private boolean holds = true;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%s%nseed %d, %,d articles%n%n", Machine.describe(), seed, articles);
    warmUp();
    out.println(
        "| updates | number | p50 ms | p99 ms | worst ms | p99 ms by the clock | largest record KB"
            + " | row KB | changelog KB, mean | changelog KB, most |");
    out.println("|---|---|---|---|---|---|---|---|---|---|");
    Crowd crowd = new Crowd(seed);
    try (RecordLine line = new RecordLine()) {
      int from = 0;
      for (int to = Math.min(100, articles); from < articles; to = Math.min(to * 10, articles)) {
        List<Cost> costs = new ArrayList<>();
        for (int i = from; i < to; i++) {
          costs.add(line.put(crowd.member(i, 1), false));
        }
        print(out, String.format(Locale.ROOT, "articles %,d to %,d", from + 1, to), costs);
        from = to;
      }
      changes(out, crowd, line);
    }
    return holds ? 0 : 1;
  }

  private void changes(PrintWriter out, Crowd crowd, RecordLine line) {
    Random random = new Random(seed);
    List<Cost> revised = new ArrayList<>();
    List<Cost> removed = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      left.add(i);
    }
    for (int i = 0; i < articles / 10; i++) {
      int one = left.get(random.nextInt(left.size()));
      revised.add(line.put(crowd.member(one, 2 + i), false));
      int other = left.remove(random.nextInt(left.size()));
      removed.add(line.put(crowd.member(other, 1), true));
    }
    print(out, "revisions", revised);
    print(out, "removals", removed);
  }

  /** Runs until the compiler has seen everything; what is measured is a line that runs. */
  private void warmUp() {
    Crowd crowd = new Crowd(seed + 1);
    try (RecordLine line = new RecordLine()) {
      for (int i = 0; i < WARM_UP; i++) {
        line.put(crowd.member(i % WARM_UP_SIZE, 1 + i / WARM_UP_SIZE), false);
      }
    }
  }

  private void print(PrintWriter out, String what, List<Cost> costs) {
    double p99 = millis(costs, Cost::busyNanos, 0.99);
    long largest = costs.stream().mapToLong(Cost::recordBytes).max().orElse(0);
    holds &= p99 <= P99_MILLIS_MAX && largest <= IncidentWriter.RECORD_BYTES_MAX;
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %.2f | %.2f | %.1f | %.2f | %.0f | %.1f | %.1f | %.1f |%n",
        what,
        costs.size(),
        millis(costs, Cost::busyNanos, 0.5),
        p99,
        millis(costs, Cost::busyNanos, 1),
        millis(costs, Cost::clockNanos, 0.99),
        largest / 1024.0,
        costs.stream().mapToLong(Cost::rowBytes).average().orElse(0) / 1024,
        costs.stream().mapToLong(Cost::changelogBytes).average().orElse(0) / 1024,
        costs.stream().mapToLong(Cost::changelogBytes).max().orElse(0) / 1024.0);
    out.flush();
  }

  private static double millis(List<Cost> costs, ToLongFunction<Cost> time, double share) {
    long[] sorted = costs.stream().mapToLong(time).sorted().toArray();
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }
}
