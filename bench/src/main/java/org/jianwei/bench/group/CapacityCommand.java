package org.jianwei.bench.group;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jianwei.bench.timing.Machine;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.contracts.assessment.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code capacity}: how many cases can stand open. */
@Command(
    name = "capacity",
    description = {
      "Groups made-up reports each of which is a case of its own, with rows on disk.",
      "Says what each open case costs in memory and at a restart where few are alike."
    },
    mixinStandardHelpOptions = true)
public final class CapacityCommand implements Callable<Integer> {

  @Option(
      names = "--articles",
      defaultValue = "100000",
      paramLabel = "N",
      description = "Reports, each of another case (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--every",
      defaultValue = "20000",
      paramLabel = "N",
      description = "Print a line after so many (default: ${DEFAULT-VALUE}).")
  int every;

  @Option(
      names = "--days",
      defaultValue = "30",
      paramLabel = "N",
      description = "Days over which they are published (default: ${DEFAULT-VALUE}).")
  int days;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "What they are drawn from (default: ${DEFAULT-VALUE}).")
  long seed;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%s%nseed %d%n%n", Machine.describe(), seed);
    try (ScratchStore scratch = ScratchStore.create()) {
      Strangers strangers = new Strangers(new Random(seed), articles, days);
      long heapBefore = Year.heapBytes();
      Grouper grouper = Year.grouper(scratch.store());
      out.println("| open | a second | median ms | p99 ms | max ms | p99 by the clock | heap MB |");
      out.println("|---|---|---|---|---|---|---|");
      Latencies times = new Latencies();
      for (int i = 1; i <= articles; i++) {
        Assessment next = strangers.next();
        times.time(() -> grouper.apply(next));
        if (i % every == 0 || i == articles) {
          long heap = Year.heapBytes() - heapBefore;
          out.printf(Locale.ROOT, "| %,d | %s | %,d |%n", i, times, heap >> 20);
          out.flush();
          times = new Latencies();
        }
      }
      out.printf(Locale.ROOT, "%nincidents: %,d%n", scratch.store().incidents());
      long start = System.nanoTime();
      Grouper again = Year.grouper(scratch.store());
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT, "restart: ready after %.1f s, settled %b%n", seconds, again.isSettled());
    }
    return 0;
  }
}
