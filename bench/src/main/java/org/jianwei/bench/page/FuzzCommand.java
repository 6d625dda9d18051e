package org.jianwei.bench.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuzz}: damaged pages and feeds, none of which may stop a reader. */
@Command(
    name = "fuzz",
    description = "Damages pages and feeds at random and reads them: nothing may be thrown.",
    mixinStandardHelpOptions = true)
public final class FuzzCommand implements Callable<Integer> {

  private static final int BOUND_MISSED = 1;

  /** A page that takes longer than this is reported as a failure. */
  private static final Duration PER_PAGE = Duration.ofSeconds(20);

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Saved pages to damage beside the built-in ones.")
  @Nullable Path directory;

  @Option(names = "--count", description = "How many (default: ${DEFAULT-VALUE}).")
  int count = 200_000;

  @Option(names = "--seed", description = "The first seed (default: ${DEFAULT-VALUE}).")
  long seed = 1;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<byte[]> pages = new ArrayList<>(BuiltInPages.all());
    if (directory != null) {
      SavedPages.in(directory).forEach(page -> pages.add(page.bytes()));
    }
    HeapAfterCollection.watch();
    long start = System.nanoTime();
    Fuzzing.Result result = new Fuzzing(pages).run(seed, count);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d damaged pages and feeds from %d, seeds %d to %d, in %d s; nothing was thrown.%n",
        count,
        pages.size(),
        seed,
        seed + count - 1,
        took.toSeconds());
    result.outcomes().forEach((name, n) -> out.printf(Locale.ROOT, "  %,9d  %s%n", n, name));
    out.printf(
        Locale.ROOT,
        "slowest: %d ms (seed %d)%n",
        result.slowest().toMillis(),
        result.slowestSeed());
    out.printf(
        Locale.ROOT,
        "memory: at most %,d MB, classes and code included, were left after a collection, with a heap of up to %,d MB%n",
        HeapAfterCollection.peakBytes() >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    return result.slowest().compareTo(PER_PAGE) <= 0 ? 0 : BOUND_MISSED;
  }
}
